package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What O17 and O18 may be otherwise, and still have everything. */
final class BudgetVariations {

    private static final String PLAN = "/disclosures/O17/content/plan";
    private static final String REPORT = "/disclosures/O17/content/report";
    private static final String SIGN_OFF = REPORT + "/reportedToHead";
    private static final String O18 = "/disclosures/O18";
    private static final String FUND = O18 + "/content";

    private BudgetVariations() {}

    static List<Variation> all() {
        return Stream.of(spending(), signatures(), fund(), fundFiles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Variation> spending() {
        return List.of(
                accepted("no problem", tree -> tree.setJson(REPORT + "/problems", "{'th': 'ไม่มี'}")),
                accepted("nothing spent yet", tree -> tree.set(REPORT + "/lines/0/spent", 0)),
                accepted("a source without a name", tree -> tree.remove(PLAN + "/lines/0/source/name")),
                accepted(
                        "more spent than planned",
                        tree -> tree.set(REPORT + "/lines/1/spent", 768_000.01),
                        ProblemKind.EXCEEDS),
                accepted("all spent", tree -> tree.set(REPORT + "/lines/1/spent", 768_000)),
                accepted(
                        "a line of the plan left out of the report",
                        tree -> tree.remove(REPORT + "/lines/8"),
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "two lines of one id",
                        tree -> tree.set(PLAN + "/lines/8/id", "B1").remove(REPORT + "/lines/8"),
                        ProblemKind.REFERENCE_REPEATED),
                accepted(
                        "no files of the plan",
                        tree -> tree.remove(PLAN + "/files"),
                        ProblemKind.FORMAT_MISSING,
                        ProblemKind.MACHINE_READABLE_MISSING),
                accepted(
                        "the plan as PDF alone",
                        tree -> tree.remove(PLAN + "/files/1"),
                        ProblemKind.MACHINE_READABLE_MISSING),
                accepted("the report as Word", tree -> tree.set(REPORT + "/files/1/format", "DOCX")),
                accepted(
                        "published before the period ends",
                        tree -> tree.set("/disclosures/O17/updatedOn", "2023-03-01"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }

    private static List<Variation> signatures() {
        return List.of(
                accepted("a reference alone", tree -> tree.remove(SIGN_OFF + "/file")),
                accepted("a file alone", tree -> tree.remove(SIGN_OFF + "/reference")),
                accepted(
                        "no name of the receiver",
                        tree -> tree.remove(SIGN_OFF + "/by").remove(SIGN_OFF + "/position")),
                accepted(
                        "received by another head",
                        tree -> tree.set(SIGN_OFF + "/by/surname", "ผู้มาก่อน"),
                        ProblemKind.SIGNED_BY_ANOTHER),
                accepted("received by the head in another rank", tree -> tree.set(SIGN_OFF + "/by/rank", "พ.ต.อ.")));
    }

    private static List<Variation> fund() {
        return List.of(
                accepted("no lines of spending", tree -> tree.remove(FUND + "/spendings")),
                accepted(
                        "nothing allocated, nothing spent",
                        tree -> tree.set(FUND + "/allocated", 0)
                                .set(FUND + "/spent", 0)
                                .remove(FUND + "/spendings")),
                accepted(
                        "more spent than allocated",
                        tree -> tree.set(FUND + "/allocated", 41_499),
                        ProblemKind.EXCEEDS),
                accepted(
                        "lines that add up to less",
                        tree -> tree.set(FUND + "/spendings/0/amount", 8_499.5),
                        ProblemKind.SUM_DIFFERS),
                accepted("a line without an amount", tree -> tree.remove(FUND + "/spendings/0/amount")),
                accepted(
                        "a line of another month",
                        tree -> tree.set(FUND + "/spendings/4/month", "2023-04"),
                        ProblemKind.OUTSIDE_PERIOD));
    }

    private static List<Variation> fundFiles() {
        return List.of(
                accepted("PDF and Excel", tree -> tree.remove(O18 + "/files/2"), ProblemKind.FORMAT_MISSING),
                accepted("PDF and Word", tree -> tree.remove(O18 + "/files/1"), ProblemKind.FORMAT_MISSING),
                accepted(
                        "one address for two formats",
                        tree -> tree.set(O18 + "/files/2/url", tree.get(O18 + "/files/1/url")),
                        ProblemKind.SAME_ADDRESS),
                accepted(
                        "published before the period ends",
                        tree -> tree.set(O18 + "/publishedOn", "2023-03-15").set(O18 + "/updatedOn", "2023-03-15"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }
}
