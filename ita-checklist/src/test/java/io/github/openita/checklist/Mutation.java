package io.github.openita.checklist;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A small change to the complete sample that one requirement does not survive.
 *
 * @param what the change
 * @param edit makes it
 * @param requirement the requirement aimed at
 * @param outcome its outcome then
 * @param kind the problem that is found
 * @param at the place at which it is found
 * @param others every other requirement whose outcome changes
 */
record Mutation(
        String what,
        Consumer<JsonTree> edit,
        String requirement,
        Outcome outcome,
        ProblemKind kind,
        String at,
        List<Other> others) {

    /**
     * Another requirement whose outcome changes.
     *
     * @param id its id
     * @param outcome its outcome then
     * @param why why it changes
     */
    record Other(String id, Outcome outcome, String why) {}

    static Mutation fails(String requirement, ProblemKind kind, String at, String what, Consumer<JsonTree> edit) {
        return new Mutation(what, edit, requirement, Outcome.FAIL, kind, at, List.of());
    }

    static Mutation lacks(String requirement, ProblemKind kind, String at, String what, Consumer<JsonTree> edit) {
        return new Mutation(what, edit, requirement, Outcome.NOT_PROVIDED, kind, at, List.of());
    }

    /** The change is that what the finding points at is not there. */
    static Mutation removed(String requirement, String at) {
        return lacks(requirement, ProblemKind.MISSING, at, "no " + at, tree -> tree.remove(at));
    }

    static Mutation leavesOpen(String requirement, ProblemKind kind, String at, String what, Consumer<JsonTree> edit) {
        return new Mutation(what, edit, requirement, Outcome.NEEDS_REVIEW, kind, at, List.of());
    }

    /** Parents change with their child. */
    /** The code of the item that it breaks. */
    String item() {
        return requirement.replaceAll("[.].*", "");
    }

    Mutation parents(String... ids) {
        Mutation more = this;
        for (String id : ids) {
            more = more.also(id, outcome, "parent");
        }
        return more;
    }

    Mutation also(String id, Outcome its, String why) {
        List<Other> more = new ArrayList<>(others);
        more.add(new Other(id, its, why));
        return new Mutation(what, edit, requirement, outcome, kind, at, List.copyOf(more));
    }

    /** Everything that changes. */
    Map<String, Outcome> changes() {
        Map<String, Outcome> changes = new TreeMap<>();
        changes.put(requirement, outcome);
        others.forEach(other -> changes.put(other.id(), other.outcome()));
        return changes;
    }

    @Override
    public String toString() {
        return requirement + " " + outcome + ": " + what;
    }
}
