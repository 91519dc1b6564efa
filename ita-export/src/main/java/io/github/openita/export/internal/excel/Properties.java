package io.github.openita.export.internal.excel;

import io.github.openita.export.document.DocumentInfo;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** What a workbook says of itself. */
final class Properties {

    private Properties() {}

    /** No clock is read: a workbook says that it was made on the day on which its document was prepared. */
    static void set(DocumentInfo info, POIXMLProperties properties) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        Optional<Date> prepared = Optional.of(
                Date.from(info.preparedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(info.title());
        core.setCreator(info.author());
        core.setLastModifiedByUser(info.author());
        core.setCreated(prepared);
        core.setModified(prepared);
        if (info.subject() != null) {
            core.setSubjectProperty(info.subject());
        }
        if (!info.keywords().isEmpty()) {
            core.setKeywords(String.join(", ", info.keywords()));
        }
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("OpenITA");
    }
}
