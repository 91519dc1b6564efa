package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Keyword;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.PrintedAs;
import io.github.openita.model.edition.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares the counts that an edition declares of itself with what it holds (R91), so that a line lost in editing is
 * seen. Only the numbers of items and of requirements must be declared.
 */
final class CountChecks {

    private final Edition edition;
    private final Problems problems;
    private final Map<String, Integer> single = new HashMap<>();
    private final Map<String, Map<String, Integer>> grouped = new HashMap<>();

    private CountChecks(Edition edition, Problems problems) {
        this.edition = edition;
        this.problems = problems;
        frame();
        requirements();
    }

    /** @param declared the declared counts, if there are any */
    static void check(Edition edition, @Nullable Node declared, Problems problems) {
        Place at = Place.ROOT.child("counts");
        if (declared == null) {
            problems.add(Fault.MISSING, at);
            return;
        }
        Fields.of(declared, at, problems);
        for (String name : List.of("items", "requirements")) {
            if (declared.type() == Node.Type.OBJECT && !declared.members().containsKey(name)) {
                problems.add(Fault.MISSING, at.child(name));
            }
        }
        new CountChecks(edition, problems).compare(declared, at);
    }

    private void frame() {
        single.put("instruments", edition.framework().instruments().size());
        single.put("indicators", edition.framework().indicators().size());
        single.put("subIndicators", edition.framework().subIndicators().size());
        single.put("groups", edition.framework().groups().size());
        single.put("items", edition.items().size());
        single.put(
                "measureIssues",
                edition.measures().map(all -> all.issues().size()).orElse(0));
        single.put(
                "activities",
                edition.measures().map(all -> all.activities().size()).orElse(0));
    }

    private void requirements() {
        List<Requirement> all = edition.requirements();
        int parents = count(all, one -> !edition.children(one.id()).isEmpty());
        single.put("requirements", all.size());
        single.put("parents", parents);
        single.put("leaves", all.size() - parents);
        single.put("checkboxes", count(all, CountChecks::isCheckbox));
        grouped.put("byKind", words(Kind.values(), Requirement::kind));
        grouped.put("byObligation", words(Obligation.values(), Requirement::obligation));
        grouped.put("byPrintedAs", words(PrintedAs.values(), Requirement::printedAs));
        grouped.put("byDecision", words(Decision.values(), Requirement::decides));
        grouped.put("byBasis", words(Basis.values(), Requirement::basis));
        grouped.put("requirementsOf", items(one -> true));
        grouped.put("checkboxesOf", items(CountChecks::isCheckbox));
    }

    private static boolean isCheckbox(Requirement requirement) {
        return requirement.printedAs() == PrintedAs.CHECKBOX;
    }

    private static int count(List<Requirement> all, Predicate<Requirement> which) {
        return (int) all.stream().filter(which).count();
    }

    private <E extends Keyword> Map<String, Integer> words(E[] words, Function<Requirement, @Nullable Keyword> word) {
        Map<String, Integer> counts = new HashMap<>();
        for (E one : words) {
            counts.put(one.key(), count(edition.requirements(), requirement -> word.apply(requirement) == one));
        }
        return counts;
    }

    private Map<String, Integer> items(Predicate<Requirement> which) {
        Map<String, Integer> counts = new HashMap<>();
        edition.items().forEach(item -> counts.put(item.code(), count(item.requirements(), which)));
        return counts;
    }

    private void compare(Node declared, Place at) {
        declared.members().forEach((name, value) -> {
            Map<String, Integer> group = grouped.get(name);
            if (group == null) {
                compare(single.get(name), value, at.child(name));
            } else {
                Fields.of(value, at.child(name), problems);
                value.members()
                        .forEach((word, count) ->
                                compare(group.get(word), count, at.child(name).child(word)));
            }
        });
    }

    private void compare(@Nullable Integer counted, Node declared, Place at) {
        if (counted == null) {
            problems.add(Fault.COUNT_UNKNOWN, at);
        } else if (declared.type() != Node.Type.NUMBER) {
            problems.add(Fault.NOT_NUMBER, at);
        } else if (!declared.text().equals(counted.toString())) {
            problems.add(Fault.COUNT_DIFFERS, at, counted);
        }
    }
}
