package io.github.openita.examples.cli;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.Editions;
import java.util.stream.Collectors;

/** Prints an edition. */
final class CatalogCommand {

    private CatalogCommand() {}

    static int run(Arguments arguments, Invocation invocation) {
        boolean json = arguments.json();
        Sheet sheet = new Sheet(
                invocation.out(),
                arguments.palette(invocation.terminal()),
                arguments.width(invocation.terminal()),
                arguments.language());
        Edition edition = edition(arguments);
        Selection selection =
                arguments.item(edition).map(code -> Selection.of(edition, code)).orElseGet(() -> Selection.of(edition));
        if (json) {
            new CatalogJson(selection).write(invocation.out());
        } else {
            new CatalogText(selection, sheet).print();
        }
        return Ita.DONE;
    }

    /** The edition named; where none is, that of the file given or else the newest of this library. */
    private static Edition edition(Arguments arguments) {
        Editions given = arguments.editionFile().map(Inputs::edition).orElseGet(Editions::standard);
        if (arguments.edition().isEmpty()) {
            return newest(given);
        }
        Editions all = arguments.editionFile().map(Inputs::standardAnd).orElse(given);
        return all.find(arguments.edition().get()).orElseThrow(() -> unknown(all));
    }

    private static Edition newest(Editions editions) {
        EditionId last = editions.ids().get(editions.ids().size() - 1);
        return editions.find(last).orElseThrow();
    }

    private static UsageException unknown(Editions editions) {
        String known = editions.ids().stream().map(EditionId::toString).collect(Collectors.joining(", "));
        return new UsageException(Words.format("usage.edition", known));
    }
}
