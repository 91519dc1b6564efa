package io.github.openita.export.item;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.Samples;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes the documents of a sample's items into a folder, to look at. */
public final class ItemFiles {

    private ItemFiles() {}

    /** Folder, sample, language, and formats or {@code -} for those in which each is to be published. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Dossier dossier = Samples.dossier(args[1]);
        Language language = Language.valueOf(args[2]);
        for (ItemDocument each : ItemDocuments.create()
                .of(
                        dossier,
                        Editions.standard().find(dossier.edition()).orElseThrow(),
                        language,
                        LocalDate.of(2023, 4, 30))) {
            for (DocumentFormat format : DocumentFormat.values()) {
                if (args.length < 4 ? each.publishedAs().contains(format) : args[3].contains(format.extension())) {
                    ItaExporter.create()
                            .write(each.document(), format, folder.resolve(each.id() + "." + format.extension()));
                }
            }
        }
    }
}
