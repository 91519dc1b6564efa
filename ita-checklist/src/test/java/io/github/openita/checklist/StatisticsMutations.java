package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O11. */
final class StatisticsMutations {

    private static final String O11 = "/disclosures/O11";
    private static final String PERIOD = O11 + "/content/period";
    private static final String CASES = O11 + "/content/cases";
    private static final String CHECKPOINTS = O11 + "/content/checkpoints";
    private static final String FILES = O11 + "/files";

    private StatisticsMutations() {}

    static List<Mutation> all() {
        return Stream.of(period(), rows(), formats()).flatMap(List::stream).toList();
    }

    private static List<Mutation> period() {
        return List.of(
                removed("O11.1", PERIOD).also("O11.1.1", NOT_PROVIDED, "the same months"),
                fails(
                                "O11.1",
                                ProblemKind.OUTSIDE_PERIOD,
                                PERIOD,
                                "months of two fiscal years",
                                tree -> tree.set(PERIOD + "/from", "2022-09"))
                        .also("O11.1.1", FAIL, "a month more than asked for"),
                lacks(
                                "O11.1",
                                ProblemKind.EMPTY,
                                CASES,
                                "no row at all",
                                tree -> tree.remove(CASES).remove(CHECKPOINTS))
                        .also("O11.1.1", NOT_PROVIDED, "nothing that the months cover")
                        .also("O11.1.2", NOT_PROVIDED, "no row")
                        .also("O11.1.3", NOT_PROVIDED, "no row"),
                lacks(
                                "O11.1.1",
                                ProblemKind.MISSING,
                                PERIOD + "/to",
                                "no last month",
                                tree -> tree.remove(PERIOD + "/to"))
                        .also("O11.1", NOT_PROVIDED, "the same months"),
                fails(
                                "O11.1.1",
                                ProblemKind.MONTH_MISSING,
                                PERIOD,
                                "five months",
                                tree -> tree.set(PERIOD + "/to", "2023-02"))
                        .parents("O11.1"),
                fails(
                                "O11.1.1",
                                ProblemKind.OUTSIDE_PERIOD,
                                PERIOD + "/to",
                                "nine months, where six are asked for",
                                tree -> tree.set(PERIOD + "/to", "2023-06"))
                        .parents("O11.1"));
    }

    private static List<Mutation> rows() {
        return List.of(
                lacks("O11.1.2", ProblemKind.EMPTY, CASES, "no case", tree -> tree.remove(CASES))
                        .parents("O11.1"),
                removed("O11.1.2", CASES + "/1/caseType").parents("O11.1"),
                removed("O11.1.2", CASES + "/2/received").parents("O11.1"),
                fails(
                                "O11.1.2",
                                ProblemKind.NEGATIVE,
                                CASES + "/2/received",
                                "fewer than none",
                                tree -> tree.set(CASES + "/2/received", -1))
                        .parents("O11.1"),
                lacks("O11.1.3", ProblemKind.EMPTY, CHECKPOINTS, "no checkpoint", tree -> tree.remove(CHECKPOINTS))
                        .parents("O11.1"),
                removed("O11.1.3", CHECKPOINTS + "/0/kind").parents("O11.1"),
                removed("O11.1.3", CHECKPOINTS + "/1/timesSetUp").parents("O11.1"),
                fails(
                                "O11.1.3",
                                ProblemKind.NEGATIVE,
                                CHECKPOINTS + "/1/timesSetUp",
                                "fewer than never",
                                tree -> tree.set(CHECKPOINTS + "/1/timesSetUp", -3))
                        .parents("O11.1"));
    }

    private static List<Mutation> formats() {
        return List.of(
                lacks("O11.3", ProblemKind.EMPTY, FILES, "no file", tree -> tree.remove(FILES)),
                fails(
                        "O11.3",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        FILES,
                        "PDF alone",
                        tree -> tree.remove(FILES + "/1")),
                fails("O11.3", ProblemKind.FORMAT_MISSING, FILES, "Excel alone", tree -> tree.remove(FILES + "/0")));
    }
}
