package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.function.Consumer;

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
                accepted(
                        "a highest step with an end",
                        tree -> tree.set(MATRIX + "/likelihood/steps/4/to", 365),
                        ProblemKind.GAP_OR_OVERLAP),
                accepted(
                        "a scale that leaves out nought",
                        tree -> tree.set(MATRIX + "/likelihood/steps/0/from", 0.5),
                        ProblemKind.GAP_OR_OVERLAP),
                accepted(
                        "impact of six steps",
                        tree -> tree.add(MATRIX + "/impact/steps", "{'score': 6}")
                                .set(MATRIX + "/bands/3/to", 30),
                        ProblemKind.UNUSUAL_SCALE),
                accepted(
                        "no date for a risk above the lowest level",
                        tree -> tree.remove(RISKS + "/0/measures/0/period/to"),
                        ProblemKind.ABOVE_APPETITE),
                accepted("no date for a risk of the lowest level", tree -> tree.remove(RISKS + "/2/measures/0/period")),
                accepted(
                        "no date for a risk of a level that is accepted",
                        tree -> tree.set(MATRIX + "/appetite", "MEDIUM").remove(RISKS + "/0/measures/0/period")),
                accepted(
                        "no date for a risk above the level that is accepted",
                        tree -> tree.set(MATRIX + "/appetite", "MEDIUM").remove(RISKS + "/3/measures/1/period"),
                        ProblemKind.ABOVE_APPETITE),
                accepted("lower after the measures", residual("{'likelihood': 1, 'impact': 4, 'level': 'MEDIUM'}")),
                accepted("the same after the measures", residual("{'likelihood': 4, 'impact': 2}")),
                accepted("a level alone after the measures", residual("{'level': 'LOW'}")),
                accepted(
                        "higher after the measures",
                        residual("{'likelihood': 3, 'impact': 3}"),
                        ProblemKind.RESIDUAL_HIGHER),
                accepted(
                        "a higher level alone after the measures",
                        residual("{'level': 'HIGH'}"),
                        ProblemKind.RESIDUAL_HIGHER),
                accepted(
                        "after the measures none of the criteria",
                        residual("{'likelihood': 0, 'impact': 1}"),
                        ProblemKind.NOT_ON_SCALE),
                accepted(
                        "after the measures another level than the criteria's",
                        residual("{'likelihood': 1, 'impact': 1, 'level': 'MEDIUM'}"),
                        ProblemKind.LEVEL_DIFFERS),
                accepted("after the measures half a rating", residual("{'likelihood': 1}"), ProblemKind.MISSING),
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
                                .remove(FOLLOW_UP + "/files"),
                        ProblemKind.ABOVE_APPETITE),
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

    private static Consumer<JsonTree> residual(String rating) {
        return tree -> tree.setJson(RISKS + "/0/residual", rating);
    }
}
