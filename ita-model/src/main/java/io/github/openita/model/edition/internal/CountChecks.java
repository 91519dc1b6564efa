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
        if (declared.type() != Node.Type.OBJECT) {
            problems.add(Fault.NOT_OBJECT, at);
            return;
        }
        for (String name : List.of("items", "requirements")) {
            if (!declared.members().containsKey(name)) {
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
        declare("byKind", Kind.values());
        declare("byObligation", Obligation.values());
        declare("byPrintedAs", PrintedAs.values());
        declare("byDecision", Decision.values());
        declare("byBasis", Basis.values());
        int parents = 0;
        int checkboxes = 0;
        for (Requirement requirement : edition.requirements()) {
            boolean checkbox = requirement.printedAs() == PrintedAs.CHECKBOX;
            checkboxes += checkbox ? 1 : 0;
            parents += edition.children(requirement.id()).isEmpty() ? 0 : 1;
            add("byKind", requirement.kind().key(), 1);
            add("byObligation", requirement.obligation().key(), 1);
            add("byPrintedAs", requirement.printedAs().key(), 1);
            add("byDecision", requirement.decides().key(), 1);
            Basis basis = requirement.basis();
            if (basis != null) {
                add("byBasis", basis.key(), 1);
            }
            add("requirementsOf", requirement.item(), 1);
            add("checkboxesOf", requirement.item(), checkbox ? 1 : 0);
        }
        single.put("requirements", edition.requirements().size());
        single.put("parents", parents);
        single.put("leaves", edition.requirements().size() - parents);
        single.put("checkboxes", checkboxes);
    }

    private void declare(String name, Keyword... words) {
        for (Keyword word : words) {
            add(name, word.key(), 0);
        }
    }

    private void add(String name, String word, int number) {
        grouped.computeIfAbsent(name, unseen -> new HashMap<>()).merge(word, number, Integer::sum);
    }

    private void compare(Node declared, Place at) {
        declared.members().forEach((name, value) -> {
            Map<String, Integer> group = grouped.get(name);
            if (group == null) {
                compare(single.get(name), value, at.child(name));
            } else if (value.type() != Node.Type.OBJECT) {
                problems.add(Fault.NOT_OBJECT, at.child(name));
            } else {
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
