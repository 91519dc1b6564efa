package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O17. */
final class BudgetMutations {

    private static final String PLAN = "/disclosures/O17/content/plan";
    private static final String REPORT = "/disclosures/O17/content/report";
    private static final String PLANNED = PLAN + "/lines";
    private static final String REPORTED = REPORT + "/lines";
    private static final String SIGN_OFF = REPORT + "/reportedToHead";
    private static final String BLANK = "\u00a0\u200b";

    private BudgetMutations() {}

    static List<Mutation> all() {
        return Stream.of(plan(), report(), period(), signOff(), againstPlan(), formats())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> plan() {
        return List.of(
                removed("O17.1", PLAN + "/fiscalYear"),
                fails(
                        "O17.1",
                        ProblemKind.WRONG_YEAR,
                        PLAN + "/fiscalYear",
                        "next year's plan",
                        tree -> tree.set(PLAN + "/fiscalYear", 2567)),
                lacks("O17.1", ProblemKind.EMPTY, PLANNED, "a plan without lines", tree -> tree.remove(PLANNED))
                        .also("O17.1.1", NOT_PROVIDED, "no line to classify")
                        .also("O17.4.1", NOT_PROVIDED, "nothing to compare spending with")
                        .also("O17.4", NOT_PROVIDED, "parent of O17.4.1"),
                lacks("O17.1", ProblemKind.EMPTY, PLANNED, "no plan at all", tree -> tree.remove(PLAN))
                        .also("O17.1.1", NOT_PROVIDED, "no line to classify")
                        .also("O17.4.1", NOT_PROVIDED, "nothing to compare spending with")
                        .also("O17.4", NOT_PROVIDED, "parent of O17.4.1"),
                removed("O17.1.1", PLANNED + "/3/source").parents("O17.1"),
                removed("O17.1.1", PLANNED + "/0/source/kind").parents("O17.1"),
                removed("O17.1.1", PLANNED + "/8/source/name").parents("O17.1"));
    }

    private static List<Mutation> report() {
        Mutation gone = lacks(
                "O17.2", ProblemKind.MISSING, REPORT + "/fiscalYear", "no report at all", tree -> tree.remove(REPORT));
        for (String id : List.of("O17.2.1", "O17.3", "O17.4", "O17.4.1", "O17.4.2", "O17.5")) {
            gone = gone.also(id, NOT_PROVIDED, "no report to look at");
        }
        return List.of(
                gone,
                removed("O17.2", REPORT + "/fiscalYear"),
                fails(
                        "O17.2",
                        ProblemKind.WRONG_YEAR,
                        REPORT + "/fiscalYear",
                        "last year's report",
                        tree -> tree.set(REPORT + "/fiscalYear", 2565)),
                lacks("O17.2", ProblemKind.EMPTY, REPORTED, "a report without lines", tree -> tree.remove(REPORTED))
                        .also("O17.2.1", NOT_PROVIDED, "a period that covers nothing")
                        .also("O17.4", NOT_PROVIDED, "one of its two data")
                        .also("O17.4.1", NOT_PROVIDED, "no line to compare"),
                removed("O17.4.2", REPORT + "/problems").parents("O17.4"),
                lacks(
                                "O17.4.2",
                                ProblemKind.MISSING,
                                REPORT + "/problems",
                                "problems of spaces",
                                tree -> tree.set(REPORT + "/problems/th", BLANK))
                        .parents("O17.4"),
                lacks(
                                "O17.4",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                REPORT,
                                "one of two data",
                                tree -> tree.remove(REPORT + "/problems"))
                        .also("O17.4.2", NOT_PROVIDED, "the one that is lacking"));
    }

    private static List<Mutation> period() {
        String period = REPORT + "/period";
        return List.of(
                removed("O17.2.1", period).parents("O17.2"),
                removed("O17.2.1", period + "/from").parents("O17.2"),
                fails(
                                "O17.2.1",
                                ProblemKind.MONTH_MISSING,
                                period,
                                "five months",
                                tree -> tree.set(period + "/to", "2023-02"))
                        .parents("O17.2"),
                fails(
                                "O17.2.1",
                                ProblemKind.OUTSIDE_PERIOD,
                                period + "/from",
                                "seven months",
                                tree -> tree.set(period + "/from", "2022-09"))
                        .parents("O17.2"));
    }

    private static List<Mutation> signOff() {
        return List.of(
                removed("O17.3", SIGN_OFF),
                removed("O17.3", SIGN_OFF + "/on"),
                lacks(
                        "O17.3",
                        ProblemKind.MISSING,
                        SIGN_OFF + "/reference",
                        "neither reference nor file",
                        tree -> tree.remove(SIGN_OFF + "/reference").remove(SIGN_OFF + "/file")),
                fails(
                        "O17.3",
                        ProblemKind.MALFORMED_ADDRESS,
                        SIGN_OFF + "/file",
                        "a blank reference, and a file at no web address",
                        tree -> tree.set(SIGN_OFF + "/reference", BLANK).set(SIGN_OFF + "/file/url", "memo.pdf")));
    }

    private static List<Mutation> againstPlan() {
        return List.of(
                removed("O17.4.1", REPORTED + "/2/planLine").parents("O17.4"),
                removed("O17.4.1", REPORTED + "/2/target").parents("O17.4"),
                removed("O17.4.1", REPORTED + "/2/spent").parents("O17.4"),
                fails(
                                "O17.4.1",
                                ProblemKind.NEGATIVE,
                                REPORTED + "/0/spent",
                                "less than nothing spent",
                                tree -> tree.set(REPORTED + "/0/spent", -0.01))
                        .parents("O17.4"),
                fails(
                                "O17.4.1",
                                ProblemKind.UNKNOWN_REFERENCE,
                                REPORTED + "/1/planLine",
                                "a line that is not in the plan",
                                tree -> tree.set(REPORTED + "/1/planLine", "B12"))
                        .parents("O17.4"),
                fails(
                                "O17.4.1",
                                ProblemKind.REFERENCE_REPEATED,
                                REPORTED + "/1/planLine",
                                "two results of one line",
                                tree -> tree.set(REPORTED + "/1/planLine", " b1 "))
                        .parents("O17.4"));
    }

    private static List<Mutation> formats() {
        String files = REPORT + "/files";
        return List.of(
                fails(
                        "O17.5",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "PDF alone",
                        tree -> tree.remove(files + "/1")),
                fails("O17.5", ProblemKind.FORMAT_MISSING, files, "Excel alone", tree -> tree.remove(files + "/0")),
                lacks("O17.5", ProblemKind.EMPTY, files, "no file", tree -> tree.remove(files)));
    }
}
