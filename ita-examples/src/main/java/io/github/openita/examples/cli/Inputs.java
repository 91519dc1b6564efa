package io.github.openita.examples.cli;

import io.github.openita.model.dossier.Dossier;
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

    /** A dossier that answers one of these editions, as JSON or as a workbook of which every cell can be read. */
    static Dossier dossier(Path file, Editions editions) {
        Source source = source(file, editions);
        if (source.isPartial()) {
            throw new UnreadableBook(file, source.problems());
        }
        return source.dossier();
    }

    /** A dossier and where it is from; of a workbook it is what could be read. */
    static Source source(Path file, Editions editions) {
        return named(file, () -> Source.read(file, editions));
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
