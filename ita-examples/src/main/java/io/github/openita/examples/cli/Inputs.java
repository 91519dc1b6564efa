package io.github.openita.examples.cli;

import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.json.InvalidInputException;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Reads the files that arguments name. What is wrong with one names it as the arguments did. */
final class Inputs {

    private Inputs() {}

    /** The edition of a file alone. */
    static Editions edition(Path file) {
        return named(file, () -> Editions.none().with(file));
    }

    /** The editions of this library and that of a file. */
    static Editions standardAnd(Path file) {
        return named(file, () -> Editions.standard().with(file));
    }

    /** A dossier that answers one of these editions. */
    static Dossier dossier(Path file, Editions editions) {
        return named(file, () -> DossierJson.of(editions).read(file));
    }

    private static <T> T named(Path file, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidInputException e) {
            InvalidInputException named = new InvalidInputException(file.toString(), e.problems());
            named.initCause(e);
            throw named;
        }
    }
}
