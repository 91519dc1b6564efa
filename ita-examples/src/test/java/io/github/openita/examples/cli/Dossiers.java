package io.github.openita.examples.cli;

import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Dossiers that are the complete sample but for one thing. */
final class Dossiers {

    private static final DossierJson JSON = DossierJson.standard();

    private Dossiers() {}

    /** O1 without the words of its reviewers. */
    static Path unattested() {
        Dossier complete = complete();
        Disclosure<OrganizationInfo> o1 =
                complete.disclosure(OrganizationInfo.class).orElseThrow();
        return file(complete.with(new Disclosure<>(
                o1.url(), o1.publishedOn(), o1.updatedOn(), o1.files(), o1.content(), List.of(), o1.explanation())));
    }

    /** Of a station with another name. */
    static Path named(String name) {
        return file(complete().with(Station.of(Text.of(name))));
    }

    /** A file with some text. */
    static Path text(String text) {
        try {
            Path file = Files.createTempFile("dossier", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier complete() {
        return JSON.read(Path.of("samples/complete.json"));
    }

    private static Path file(Dossier dossier) {
        return text(new String(JSON.write(dossier), StandardCharsets.UTF_8));
    }
}
