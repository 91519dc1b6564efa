package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O25. */
final class RiskVariations {

    private static final String ASSESSMENT = "/disclosures/O25/content/assessment";
    private static final String RISKS = ASSESSMENT + "/risks";
    private static final String MATRIX = ASSESSMENT + "/matrix";
    private static final String FOLLOW_UP = "/disclosures/O25/content/followUp";

    private RiskVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "a level without likelihood and impact",
                        tree -> tree.remove(RISKS + "/0/rating/likelihood").remove(RISKS + "/0/rating/impact")),
                accepted("levels left to be computed", tree -> {
                    for (int risk = 0; risk < 10; risk++) {
                        tree.remove(RISKS + "/" + risk + "/rating/level");
                    }
                }),
                accepted("three levels that cover every score", tree -> {
                    tree.set(MATRIX + "/bands/2/to", 25).remove(MATRIX + "/bands/3");
                    tree.set(RISKS + "/5/rating/level", "HIGH");
                }),
                accepted("levels that reach beyond the highest score", tree -> tree.set(MATRIX + "/bands/3/to", 30)),
                accepted("a scale in words alone", tree -> {
                    for (int step = 0; step < 5; step++) {
                        tree.remove(MATRIX + "/likelihood/steps/" + step + "/from");
                    }
                    for (int step = 0; step < 4; step++) {
                        tree.remove(MATRIX + "/likelihood/steps/" + step + "/to");
                    }
                }),
                accepted("a highest step with an end", tree -> tree.set(MATRIX + "/likelihood/steps/4/to", 365)),
                accepted(
                        "assessed three months before the year",
                        tree -> tree.set(ASSESSMENT + "/assessedOn", "2022-07-01"),
                        ProblemKind.OUTSIDE_YEAR),
                accepted("assessed on the last day", tree -> tree.set(ASSESSMENT + "/assessedOn", "2023-09-30")),
                accepted(
                        "what is not asked left out",
                        tree -> tree.remove(RISKS + "/0/process/kind")
                                .remove(RISKS + "/0/existingControls")
                                .remove(RISKS + "/0/measures/0/period")
                                .remove(MATRIX + "/source")
                                .remove(FOLLOW_UP + "/period")
                                .remove(FOLLOW_UP + "/reportedOn")
                                .remove(FOLLOW_UP + "/files")),
                accepted(
                        "a measure of which nothing is reported",
                        tree -> tree.remove(FOLLOW_UP + "/actions/0"),
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "two actions for one measure",
                        tree -> tree.set(FOLLOW_UP + "/actions/1/measure", "R01-M1"),
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "an id written otherwise",
                        tree -> tree.set(FOLLOW_UP + "/actions/0/measure", "\u00a0r01-m1\u200b")),
                accepted(
                        "two risks with one id",
                        tree -> tree.set(RISKS + "/1/id", "R01"),
                        ProblemKind.REFERENCE_REPEATED),
                accepted(
                        "two measures with one id",
                        tree -> tree.set(RISKS + "/0/measures/1/id", "R01-M1")
                                .set(FOLLOW_UP + "/actions/1/measure", "R01-M1"),
                        ProblemKind.REFERENCE_REPEATED),
                accepted(
                        "risks without ids",
                        tree -> tree.remove(RISKS + "/0/id").remove(RISKS + "/1/id")));
    }
}
