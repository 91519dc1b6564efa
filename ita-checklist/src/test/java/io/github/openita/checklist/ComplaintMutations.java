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

/** What breaks each requirement of O22 and O30. */
final class ComplaintMutations {

    private static final String CHANNELS = "/disclosures/O22/content/channels";
    private static final String FIGURES = "/disclosures/O22/content/statistics";
    private static final String O30 = "/disclosures/O30/content";
    private static final String NONE = "{'th': 'ไม่มีเรื่องร้องเรียน'}";
    private static final String BLANK = "\u00a0\u200b";

    private ComplaintMutations() {}

    static List<Mutation> all() {
        return Stream.of(channels(), figures(), none(), period(), outsiders())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> channels() {
        return List.of(
                lacks("O22.1", ProblemKind.EMPTY, CHANNELS, "no channel", tree -> tree.remove(CHANNELS)),
                lacks(
                        "O22.1",
                        ProblemKind.MISSING,
                        CHANNELS + "/1",
                        "a channel without its address",
                        tree -> tree.set(CHANNELS + "/1/value", BLANK)),
                lacks(
                        "O22.1",
                        ProblemKind.MISSING,
                        CHANNELS + "/2",
                        "a channel of no kind",
                        tree -> tree.remove(CHANNELS + "/2/kind")));
    }

    private static List<Mutation> figures() {
        return List.of(
                lacks("O22.2", ProblemKind.MISSING, FIGURES + "/total", "no statistics", tree -> tree.remove(FIGURES))
                        .also("O22.3", NOT_PROVIDED, "neither figures nor statement")
                        .also("O22.3.1", NOT_PROVIDED, "no figure")
                        .also("O22.3.2", NOT_PROVIDED, "no figure")
                        .also("O22.3.3", NOT_PROVIDED, "no figure")
                        .also("O22.3.4", NOT_PROVIDED, "not known whether there was none")
                        .also("O22.4", NOT_PROVIDED, "no period")
                        .also("O22.4.1", NOT_PROVIDED, "no month"),
                removed("O22.2", FIGURES + "/total")
                        .also("O22.3", NOT_PROVIDED, "two of three figures")
                        .also("O22.3.1", NOT_PROVIDED, "the same figure"),
                fails(
                                "O22.2",
                                ProblemKind.NEGATIVE,
                                FIGURES + "/total",
                                "fewer than none",
                                tree -> tree.set(FIGURES + "/total", -1))
                        .also("O22.3", FAIL, "parent of O22.3.1")
                        .also("O22.3.1", FAIL, "the same figure"),
                lacks(
                                "O22.3",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                FIGURES,
                                "two of three figures",
                                tree -> tree.remove(FIGURES + "/completed"))
                        .also("O22.3.2", NOT_PROVIDED, "the one that is lacking"),
                lacks(
                                "O22.3.1",
                                ProblemKind.MISSING,
                                FIGURES + "/total",
                                "no total",
                                tree -> tree.remove(FIGURES + "/total"))
                        .parents("O22.3")
                        .also("O22.2", NOT_PROVIDED, "the same figure"),
                removed("O22.3.2", FIGURES + "/completed").parents("O22.3"),
                fails(
                                "O22.3.2",
                                ProblemKind.NEGATIVE,
                                FIGURES + "/completed",
                                "fewer than none handled",
                                tree -> tree.set(FIGURES + "/completed", -2))
                        .parents("O22.3"),
                removed("O22.3.3", FIGURES + "/inProgress").parents("O22.3"),
                fails(
                                "O22.3.3",
                                ProblemKind.NEGATIVE,
                                FIGURES + "/inProgress",
                                "fewer than none being handled",
                                tree -> tree.set(FIGURES + "/inProgress", -1))
                        .parents("O22.3"));
    }

    private static List<Mutation> none() {
        return List.of(
                fails(
                                "O22.3.4",
                                ProblemKind.CONTRADICTION,
                                FIGURES + "/noneStatement",
                                "none stated beside three",
                                tree -> tree.setJson(FIGURES + "/noneStatement", NONE))
                        .parents("O22.3"),
                fails(
                                "O22.3.4",
                                ProblemKind.CONTRADICTION,
                                FIGURES + "/noneStatement",
                                "none stated in place of the total, beside two handled",
                                tree -> tree.remove(FIGURES + "/total").setJson(FIGURES + "/noneStatement", NONE))
                        .parents("O22.3")
                        .also("O22.2", NOT_PROVIDED, "the statement does not stand for the total")
                        .also("O22.3.1", NOT_PROVIDED, "the total"),
                lacks(
                                "O22.3.4",
                                ProblemKind.MISSING,
                                FIGURES + "/noneStatement",
                                "zeros without the statement",
                                tree -> tree.set(FIGURES + "/total", 0)
                                        .set(FIGURES + "/completed", 0)
                                        .set(FIGURES + "/inProgress", 0))
                        .parents("O22.3"));
    }

    private static List<Mutation> period() {
        String period = FIGURES + "/period";
        return List.of(
                removed("O22.4", period),
                removed("O22.4", period + "/to"),
                fails(
                        "O22.4",
                        ProblemKind.MONTH_MISSING,
                        period,
                        "five months",
                        tree -> tree.set(period + "/from", "2022-11")),
                leavesOpen(
                                "O22.4.1",
                                ProblemKind.LATER_REPORT,
                                FIGURES + "/asOf",
                                "seven months, as of April",
                                tree -> tree.set(period + "/to", "2023-04").set(FIGURES + "/asOf", "2023-04"))
                        .parents("O22.4"),
                fails(
                                "O22.4",
                                ProblemKind.MONTH_MISSING,
                                period,
                                "six other months, as of April",
                                tree -> tree.set(period + "/from", "2022-11")
                                        .set(period + "/to", "2023-04")
                                        .set(FIGURES + "/asOf", "2023-04"))
                        .also("O22.4.1", FAIL, "as of a later month, not for a longer time"),
                removed("O22.4.1", FIGURES + "/asOf").parents("O22.4"),
                fails(
                                "O22.4.1",
                                ProblemKind.WRONG_AS_OF_MONTH,
                                FIGURES + "/asOf",
                                "seven months, as of February",
                                tree -> tree.set(period + "/to", "2023-04").set(FIGURES + "/asOf", "2023-02"))
                        .parents("O22.4"),
                fails(
                                "O22.4.1",
                                ProblemKind.WRONG_AS_OF_MONTH,
                                FIGURES + "/asOf",
                                "as of April for six months",
                                tree -> tree.set(FIGURES + "/asOf", "2023-04"))
                        .parents("O22.4"));
    }

    private static List<Mutation> outsiders() {
        return List.of(
                lacks(
                        "O30.1",
                        ProblemKind.EMPTY,
                        O30 + "/channels",
                        "no channel for outsiders",
                        tree -> tree.remove(O30 + "/channels")),
                lacks(
                        "O30.1",
                        ProblemKind.MISSING,
                        O30 + "/channels/1",
                        "a telephone without its number",
                        tree -> tree.remove(O30 + "/channels/1/value")),
                removed("O30.1", O30 + "/howTo"),
                lacks(
                        "O30.1",
                        ProblemKind.MISSING,
                        O30 + "/howTo",
                        "nothing to see of how to complain",
                        tree -> tree.set(O30 + "/howTo/th", BLANK)),
                removed("O30.2", O30 + "/linkedFrom"),
                removed("O30.2", "/station/website"),
                fails(
                        "O30.2",
                        ProblemKind.MALFORMED_ADDRESS,
                        "/station/website",
                        "a main website of no web address",
                        tree -> tree.set("/station/website/url", "เว็บไซต์สถานี")),
                fails(
                        "O30.2",
                        ProblemKind.OTHER_WEBSITE,
                        O30 + "/linkedFrom",
                        "linked from another website",
                        tree -> tree.set(O30 + "/linkedFrom/url", "https://social.example/bangsommut")),
                fails(
                        "O30.2",
                        ProblemKind.MALFORMED_ADDRESS,
                        O30 + "/linkedFrom",
                        "linked from no web address",
                        tree -> tree.set(O30 + "/linkedFrom/url", "หน้าแรก")));
    }
}
