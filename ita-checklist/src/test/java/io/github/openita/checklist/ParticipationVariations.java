package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O24. */
final class ParticipationVariations {

    private static final String ACTIVITIES = "/disclosures/O24/content/activities";

    private ParticipationVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("links and no evidence", tree -> {
                    for (int i = 0; i < 3; i++) {
                        tree.remove(ACTIVITIES + "/" + i + "/evidence");
                    }
                }),
                accepted("evidence and no links", tree -> {
                    for (int i = 0; i < 3; i++) {
                        tree.remove(ACTIVITIES + "/" + i + "/link");
                    }
                }),
                accepted("one activity for integrity", tree -> tree.remove(ACTIVITIES + "/0")),
                accepted(
                        "one activity for everything",
                        tree -> tree.setJson(ACTIVITIES + "/0/topics", "['ETHICS', 'ITA_BRIEFING']")
                                .remove(ACTIVITIES + "/2")
                                .remove(ACTIVITIES + "/1")),
                accepted(
                        "a briefing without a description, and without a day",
                        tree -> tree.remove(ACTIVITIES + "/1/description").remove(ACTIVITIES + "/1/heldOn")),
                accepted("the head's rank left out", tree -> tree.remove(ACTIVITIES + "/0/head/rank")),
                accepted(
                        "the former head in an activity beside the current one's",
                        tree -> tree.set(ACTIVITIES + "/2/head/firstName", "มั่นคง")),
                accepted(
                        "an activity of which nothing is asked", tree -> tree.add(ACTIVITIES, "{'topics': ['OTHER']}")),
                accepted(
                        "an activity of another year beside one of this year",
                        tree -> tree.set(ACTIVITIES + "/2/heldOn", "2023-10-01"),
                        ProblemKind.OUTSIDE_YEAR),
                accepted(
                        "the current head in an activity before taking office",
                        tree -> tree.set(ACTIVITIES + "/2/heldOn", "2023-02-05"),
                        ProblemKind.BEFORE_HEAD),
                accepted(
                        "on the first and the last day of the year",
                        tree -> tree.set(ACTIVITIES + "/0/heldOn", "2022-10-01")
                                .set(ACTIVITIES + "/2/heldOn", "2023-09-30"),
                        ProblemKind.BEFORE_HEAD));
    }
}
