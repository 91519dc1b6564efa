package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O18. */
final class FundMutations {

    private static final String O18 = "/disclosures/O18";
    private static final String CONTENT = O18 + "/content";
    private static final String FILES = O18 + "/files";

    private FundMutations() {}

    static List<Mutation> all() {
        return Stream.of(amounts(), period(), formats(), table())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> amounts() {
        String both = "both amounts are the information on the fund";
        return List.of(
                removed("O18.1.1", CONTENT + "/allocated").also("O18.1", NOT_PROVIDED, both),
                removed("O18.1.2", CONTENT + "/spent").also("O18.1", NOT_PROVIDED, both),
                removed("O18.1", CONTENT + "/spent").also("O18.1.2", NOT_PROVIDED, both),
                fails(
                                "O18.1.1",
                                ProblemKind.NEGATIVE,
                                CONTENT + "/allocated",
                                "less than nothing allocated",
                                tree -> tree.set(CONTENT + "/allocated", -1))
                        .also("O18.1", FAIL, both),
                fails(
                                "O18.1.2",
                                ProblemKind.NEGATIVE,
                                CONTENT + "/spent",
                                "less than nothing spent",
                                tree -> tree.set(CONTENT + "/spent", -1))
                        .also("O18.1", FAIL, both),
                lacks(
                                "O18.1.3",
                                ProblemKind.MISSING,
                                CONTENT + "/allocated",
                                "a period that covers no amount",
                                tree -> tree.remove(CONTENT + "/allocated").remove(CONTENT + "/spent"))
                        .parents("O18.1")
                        .also("O18.1.1", NOT_PROVIDED, "taken away")
                        .also("O18.1.2", NOT_PROVIDED, "taken away"));
    }

    private static List<Mutation> period() {
        String period = CONTENT + "/period";
        return List.of(
                removed("O18.1.3", period).parents("O18.1"),
                removed("O18.1.3", period + "/to").parents("O18.1"),
                fails(
                                "O18.1.3",
                                ProblemKind.MONTH_MISSING,
                                period,
                                "without October",
                                tree -> tree.set(period + "/from", "2022-11"))
                        .parents("O18.1"),
                fails(
                                "O18.1.3",
                                ProblemKind.OUTSIDE_PERIOD,
                                period + "/to",
                                "nine months",
                                tree -> tree.set(period + "/to", "2023-06"))
                        .parents("O18.1"));
    }

    private static List<Mutation> formats() {
        return List.of(
                fails(
                        "O18.2",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        FILES,
                        "PDF alone",
                        tree -> tree.remove(FILES + "/2").remove(FILES + "/1")),
                fails("O18.2", ProblemKind.FORMAT_MISSING, FILES, "no PDF", tree -> tree.remove(FILES + "/0")),
                lacks("O18.2", ProblemKind.EMPTY, FILES, "no file", tree -> tree.remove(FILES)));
    }

    private static List<Mutation> table() {
        return List.of(
                leavesOpen(
                        "O18.3",
                        ProblemKind.REVIEW_NEEDED,
                        O18 + "/attestations",
                        "not attested",
                        tree -> tree.remove(O18 + "/attestations")),
                fails(
                        "O18.3",
                        ProblemKind.REJECTED,
                        O18 + "/attestations/0",
                        "rejected",
                        tree -> tree.set(O18 + "/attestations/0/verdict", "REJECTED")),
                lacks(
                                "O18.3",
                                ProblemKind.MISSING_ANY,
                                CONTENT,
                                "no figure for a table",
                                tree -> tree.remove(CONTENT + "/spendings")
                                        .remove(CONTENT + "/allocated")
                                        .remove(CONTENT + "/spent"))
                        .also("O18.1", NOT_PROVIDED, "taken away")
                        .also("O18.1.1", NOT_PROVIDED, "taken away")
                        .also("O18.1.2", NOT_PROVIDED, "taken away")
                        .also("O18.1.3", NOT_PROVIDED, "a period that covers no amount"));
    }
}
