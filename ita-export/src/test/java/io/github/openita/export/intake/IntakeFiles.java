package io.github.openita.export.intake;

import io.github.openita.export.Samples;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes workbooks to be looked at: {@code IntakeFiles FOLDER}. */
final class IntakeFiles {

    private IntakeFiles() {}

    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (Language language : Language.values()) {
            Files.write(
                    folder.resolve("complete-" + language + ".xlsx"),
                    IntakeTest.workbook(Samples.dossier("complete"), language));
            Files.write(
                    folder.resolve("empty-" + language + ".xlsx"),
                    IntakeTest.workbook(Samples.dossier("empty"), language));
        }
    }
}
