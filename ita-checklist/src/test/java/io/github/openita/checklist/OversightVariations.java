package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.Map;

/** What O4 may be otherwise, and still have everything. */
final class OversightVariations {

    private static final String O4 = "/disclosures/O4";
    private static final String MEMBERS = O4 + "/content/members";
    private static final String ACTIVITIES = O4 + "/content/results/activities";

    private OversightVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("nobody of the public was selected", tree -> {
                            for (int selected : List.of(0, 5, 6, 7)) {
                                tree.set(MEMBERS + "/" + selected + "/seat", "OTHER")
                                        .remove(MEMBERS + "/" + selected + "/biography");
                            }
                        })
                        .changing(Map.of("O4.2", Outcome.NOT_APPLICABLE)),
                accepted(
                        "a biography of whom none is asked",
                        tree -> tree.setJson(MEMBERS + "/8/biography", "{'th': 'ทนายความอาสา'}")),
                accepted("no position in the committee", tree -> tree.remove(MEMBERS + "/3/position")),
                accepted("no evidence", tree -> tree.remove(ACTIVITIES + "/0/evidence")),
                accepted("no day", tree -> tree.remove(ACTIVITIES + "/1/heldOn")),
                accepted("done on the last day", tree -> tree.set(ACTIVITIES + "/3/heldOn", "2023-03-31")),
                accepted(
                        "done after the period",
                        tree -> tree.set(ACTIVITIES + "/3/heldOn", "2023-04-01"),
                        ProblemKind.OUTSIDE_PERIOD),
                accepted(
                        "published before the period ends",
                        tree -> tree.set(O4 + "/updatedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END),
                accepted(
                        "published once, on its last day",
                        tree -> tree.remove(O4 + "/updatedOn").set(O4 + "/publishedOn", "2023-03-31")));
    }
}
