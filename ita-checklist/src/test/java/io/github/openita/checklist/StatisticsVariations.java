package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What O11 may be otherwise, and still have everything. */
final class StatisticsVariations {

    private static final String O11 = "/disclosures/O11";
    private static final String CASES = O11 + "/content/cases";
    private static final String CHECKPOINTS = O11 + "/content/checkpoints";

    private StatisticsVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "nothing by month and no database",
                        tree -> tree.remove(CASES + "/0/monthly")
                                .remove(CHECKPOINTS + "/0/monthly")
                                .remove(O11 + "/content/yearlyDatabase")),
                accepted(
                        "no case of a type",
                        tree -> tree.set(CASES + "/2/received", 0).set(CASES + "/2/cleared", 0)),
                accepted("Word in place of Excel", tree -> tree.set(O11 + "/files/1/format", "DOCX")),
                accepted("one kind of checkpoint", tree -> tree.remove(CHECKPOINTS + "/1"), ProblemKind.NOT_COVERED),
                accepted("more cleared than reported", tree -> tree.set(CASES + "/2/cleared", 10), ProblemKind.EXCEEDS),
                accepted(
                        "months that do not add up",
                        tree -> tree.set(CASES + "/0/monthly/0/count", 9),
                        ProblemKind.SUM_DIFFERS),
                accepted(
                        "a month left out",
                        tree -> tree.remove(CHECKPOINTS + "/1/monthly/5").set(CHECKPOINTS + "/1/timesSetUp", 45),
                        ProblemKind.MONTH_MISSING),
                accepted(
                        "one address for two formats",
                        tree -> tree.set(O11 + "/files/1/url", tree.get(O11 + "/files/0/url")),
                        ProblemKind.SAME_ADDRESS),
                accepted(
                        "published before the period ends",
                        tree -> tree.set(O11 + "/updatedOn", "2023-03-01"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }
}
