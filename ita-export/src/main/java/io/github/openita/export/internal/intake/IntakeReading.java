package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.IntakeProblem.Kind;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.intake.SheetCell;
import io.github.openita.export.internal.intake.SheetReading.Mark;
import io.github.openita.export.internal.json.PlainJson;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a dossier of a workbook. */
public final class IntakeReading {

    private static final int ROUNDS = 8;

    private final Editions editions;
    private final Findings findings = new Findings();
    private final Plain plain = new Plain();

    private IntakeReading(Editions editions) {
        this.editions = editions;
    }

    /** The largest file that is read, in bytes. */
    public static int largest() {
        return BookLimits.DEFAULT.bytes();
    }

    /** A file that could not be read at all. */
    public static IntakeResult unreadable() {
        IntakeReading none = new IntakeReading(Editions.none());
        none.findings.add(Kind.FILE, null, Vocabulary.say("file.unreadable"));
        return none.result(null);
    }

    /** Reads a workbook for a dossier that answers one of these editions. */
    public static IntakeResult read(byte[] file, Editions editions) {
        IntakeReading reading = new IntakeReading(editions);
        try {
            return reading.result(reading.dossier(new BookReader(BookLimits.DEFAULT).read(file)));
        } catch (UnusableBook e) {
            reading.findings.add(Kind.FILE, null, e.why());
            return reading.result(null);
        }
    }

    private IntakeResult result(@Nullable Dossier dossier) {
        return new IntakeResult(dossier, findings.all(), plain.cells());
    }

    private @Nullable Dossier dossier(Book book) {
        if (book.macros()) {
            findings.add(Kind.UNUSED, null, Vocabulary.say("problem.macros"));
        }
        return dossier(book.sheets());
    }

    private @Nullable Dossier dossier(List<Grid> grids) {
        Optional<Grid> start = grids.stream()
                .filter(grid -> SheetReading.mark(grid).map(Mark::root).equals(Optional.of("")))
                .findFirst();
        if (start.isEmpty()) {
            findings.add(Kind.FILE, null, Vocabulary.say("problem.noStart"));
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        Element first = new SheetReading(BookSpec.start(), start.get(), column(start.get()), findings).read();
        put(tree, "", first);
        Optional<Edition> edition =
                Optional.ofNullable(tree.get("edition")).flatMap(id -> editions.find(id.toString()));
        if (edition.isEmpty()) {
            findings.add(Kind.REFUSED, first.cellOf("edition"), Vocabulary.say("problem.edition"));
            return null;
        }
        List<Grid> others = new ArrayList<>(grids);
        others.remove(start.get());
        sheets(BookSpec.of(edition.get()), others, tree);
        return bound(tree);
    }

    private static int column(Grid grid) {
        return SheetReading.mark(grid).map(Mark::column).orElse(0);
    }

    private void sheets(BookSpec book, List<Grid> grids, Map<String, Object> tree) {
        Set<String> read = new HashSet<>(Set.of(""));
        for (Grid grid : grids) {
            Optional<Mark> mark = SheetReading.mark(grid);
            SheetCell whole = new SheetCell(grid.sheet(), "");
            Optional<SheetSpec> spec = mark.flatMap(found -> book.sheets().stream()
                    .filter(sheet -> sheet.root().equals(found.root()))
                    .findFirst());
            if (mark.isEmpty()) {
                if (!grid.rows().isEmpty()) {
                    findings.add(Kind.UNUSED, whole, Vocabulary.say("problem.unusedSheet"));
                }
            } else if (spec.isPresent() && !read.add(mark.get().root())) {
                findings.add(Kind.STRUCTURE, whole, Vocabulary.say("problem.sheetTwice"));
            } else if (spec.isPresent()) {
                Element element = new SheetReading(spec.get(), grid, mark.get().column(), findings).read();
                put(tree, spec.get().root(), element);
            } else if (!Keys.isNothing(mark.get().root())) {
                findings.add(Kind.UNUSED, whole, Vocabulary.say("problem.unknown"));
            }
        }
    }

    private void put(Map<String, Object> tree, String root, Element element) {
        if (!element.isPresent()) {
            plain.note(element, root);
            return;
        }
        Object record = plain.of(element, root);
        if (root.isEmpty() && record instanceof Map<?, ?> start) {
            start.forEach((name, value) -> tree.put(name.toString(), value));
        } else {
            Trees.put(tree, root.substring(1), record);
        }
    }

    /** What a dossier cannot hold is named at its cell and taken out, until the rest is a dossier. */
    private @Nullable Dossier bound(Map<String, Object> tree) {
        DossierJson json = DossierJson.of(editions);
        for (int round = 0; round < ROUNDS; round++) {
            try {
                return json.read(PlainJson.bytes(tree), "");
            } catch (InvalidInputException e) {
                if (!removed(tree, e.problems())) {
                    return null;
                }
            }
        }
        return null;
    }

    private static Text unended(Text sentence) {
        return Text.of(sentence.in(Language.TH), sentence.in(Language.EN).replaceFirst("\\.$", ""));
    }

    private boolean removed(Map<String, Object> tree, Location place) {
        Removal.Outcome outcome = Removal.from(tree, place);
        if (outcome == Removal.Outcome.ELEMENT) {
            List<String> steps = place.steps();
            String pointer = place.pointer();
            plain.removed(
                    pointer.substring(0, pointer.lastIndexOf('/')), Integer.parseInt(steps.get(steps.size() - 1)));
        }
        return outcome != Removal.Outcome.NOTHING;
    }

    private boolean removed(Map<String, Object> tree, List<InputProblem> problems) {
        List<Location> places = new ArrayList<>();
        for (InputProblem problem : problems) {
            SheetCell cell = new IntakeResult(null, List.of(), plain.cells())
                    .cell(problem.location().pointer())
                    .orElse(null);
            findings.add(Kind.REFUSED, cell, Vocabulary.say("problem.refused", unended(problem.message())));
            places.add(problem.location());
        }
        boolean any = false;
        for (int at = places.size() - 1; at >= 0; at--) {
            any |= removed(tree, places.get(at));
        }
        return any;
    }
}
