package io.github.openita.export.internal.word;

import io.github.openita.export.document.DocumentInfo;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a document says of itself, as the properties of a file. */
record Imprint(DocumentInfo info) {

    private static final String MAKER = "OpenITA";

    void into(XWPFDocument file) throws IOException {
        POIXMLProperties properties = file.getProperties();
        try {
            core(properties.getCoreProperties().getUnderlyingProperties());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        properties.getExtendedProperties().setApplication(MAKER);
        properties.getExtendedProperties().setCompany(Legal.text(info.author()));
    }

    private void core(PackagePropertiesPart core) throws InvalidFormatException {
        String author = Legal.text(info.author());
        core.setTitleProperty(Legal.text(info.title()));
        core.setCreatorProperty(author);
        core.setLastModifiedByProperty(author);
        core.setSubjectProperty(info.subject() == null ? Optional.empty() : Optional.of(Legal.text(info.subject())));
        core.setKeywordsProperty(Legal.text(String.join(", ", info.keywords())));
        core.setLanguageProperty(Tongue.of(info.language()));
        Date prepared = Date.from(info.preparedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
        core.setCreatedProperty(Optional.of(prepared));
        core.setModifiedProperty(Optional.of(prepared));
        core.setRevisionProperty("1");
    }
}
