package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O20. */
final class ProcurementMutations {

    private static final String MONTHS = "/disclosures/O20/content/months";
    private static final String ROW = MONTHS + "/0/procurements/0";
    private static final String NONE_MONTH = MONTHS + "/1";
    private static final String E_BIDDING = MONTHS + "/3/procurements/3/method";

    private ProcurementMutations() {}

    static List<Mutation> all() {
        return Stream.of(form(), fields(), selection(), months(), publication(), formats())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> form() {
        return List.of(
                lacks(
                                "O20.1",
                                ProblemKind.NEITHER_ROWS_NOR_NONE,
                                NONE_MONTH,
                                "neither rows nor statement",
                                tree -> tree.remove(NONE_MONTH + "/noneStatement"))
                        .also("O20.4", NOT_PROVIDED, "the same month"),
                lacks(
                                "O20.4",
                                ProblemKind.MISSING,
                                NONE_MONTH + "/noneStatement",
                                "a statement of spaces",
                                tree -> tree.set(NONE_MONTH + "/noneStatement/th", "\u00a0\u200b"))
                        .also("O20.1", NOT_PROVIDED, "the same month"),
                lacks(
                                "O20.1",
                                ProblemKind.NEITHER_ROWS_NOR_NONE,
                                MONTHS + "/5",
                                "rows taken out of March",
                                tree -> tree.remove(MONTHS + "/5/procurements"))
                        .also("O20.4", NOT_PROVIDED, "March states nothing either"),
                fails(
                        "O20.4",
                        ProblemKind.CONTRADICTION,
                        MONTHS + "/0/noneStatement",
                        "rows, and a statement that there are none",
                        tree -> tree.setJson(MONTHS + "/0/noneStatement", "{'th': 'ไม่มีการจัดซื้อจัดจ้าง'}")),
                allMonthsGone());
    }

    private static Mutation allMonthsGone() {
        Mutation gone = lacks("O20.1", ProblemKind.EMPTY, MONTHS, "no month at all", tree -> tree.remove(MONTHS));
        for (int field = 1; field <= 8; field++) {
            gone = gone.also("O20.1." + field, NOT_PROVIDED, "no row, and not stated that there was none");
        }
        for (String id : List.of("O20.2", "O20.2.1", "O20.2.2", "O20.3", "O20.4", "O20.5")) {
            gone = gone.also(id, NOT_PROVIDED, "no month to look at");
        }
        return gone;
    }

    private static List<Mutation> fields() {
        return List.of(
                row("O20.1.1", "/item"),
                lacks(
                                "O20.1.1",
                                ProblemKind.MISSING,
                                ROW + "/item",
                                "a text of spaces",
                                tree -> tree.set(ROW + "/item/th", "\u00a0\u200b"))
                        .parents("O20.1"),
                row("O20.1.2", "/budget"),
                fails(
                                "O20.1.2",
                                ProblemKind.NOT_POSITIVE,
                                ROW + "/budget",
                                "a budget of nothing",
                                tree -> tree.set(ROW + "/budget", 0))
                        .parents("O20.1"),
                fails(
                                "O20.1.2",
                                ProblemKind.NEGATIVE,
                                ROW + "/budget",
                                "a budget below nothing",
                                tree -> tree.set(ROW + "/budget", -1))
                        .parents("O20.1"),
                row("O20.1.3", "/referencePrice"),
                fails(
                                "O20.1.3",
                                ProblemKind.NEGATIVE,
                                ROW + "/referencePrice",
                                "a price below nothing",
                                tree -> tree.set(ROW + "/referencePrice", -1))
                        .parents("O20.1"),
                row("O20.1.4", "/method"),
                row("O20.1.4", "/method/kind"),
                removed("O20.1.4", E_BIDDING + "/wording").parents("O20.1"));
    }

    private static List<Mutation> selection() {
        return List.of(
                lacks("O20.1.5", ProblemKind.EMPTY, ROW + "/bids", "no bid", tree -> tree.remove(ROW + "/bids"))
                        .parents("O20.1"),
                row("O20.1.5", "/bids/0/bidder"),
                row("O20.1.5", "/bids/0/price"),
                row("O20.1.6", "/award/winner"),
                row("O20.1.6", "/award/price"),
                row("O20.1.6", "/award").also("O20.1.7", NOT_PROVIDED, "the reason went with the award"),
                row("O20.1.7", "/award/reason"),
                row("O20.1.8", "/contract/number"),
                row("O20.1.8", "/contract/signedOn"),
                row("O20.1.8", "/contract"));
    }

    private static Mutation row(String requirement, String component) {
        return removed(requirement, ROW + component).parents("O20.1");
    }

    private static List<Mutation> months() {
        String last = MONTHS + "/5/month";
        return List.of(
                fails("O20.2.1", ProblemKind.MONTH_REPEATED, last, "February twice", tree -> tree.set(last, "2023-02"))
                        .parents("O20.2")
                        .also("O20.3", FAIL, "March is lacking"),
                lacks("O20.2.1", ProblemKind.MISSING, last, "a summary of no month", tree -> tree.remove(last))
                        .parents("O20.2")
                        .also("O20.3", FAIL, "March is lacking"),
                fails(
                        "O20.3",
                        ProblemKind.MONTH_MISSING,
                        MONTHS,
                        "March is lacking",
                        tree -> tree.remove(MONTHS + "/5")),
                fails(
                        "O20.3",
                        ProblemKind.OUTSIDE_PERIOD,
                        MONTHS + "/6/month",
                        "April too",
                        tree -> tree.add(MONTHS, """
                        {'month': '2023-04', 'noneStatement': {'th': 'ไม่มีการจัดซื้อจัดจ้าง'}, 'publishedOn': '2023-05-01',
                         'files': [{'url': 'https://bangsommut.police.example/04.pdf', 'format': 'PDF'},
                                   {'url': 'https://bangsommut.police.example/04.xlsx', 'format': 'XLSX'}]}
                        """)),
                fails(
                        "O20.3",
                        ProblemKind.OUTSIDE_PERIOD,
                        MONTHS + "/0/month",
                        "last year's October",
                        tree -> tree.set(MONTHS + "/0/month", "2021-10")));
    }

    private static List<Mutation> publication() {
        return List.of(
                removed("O20.2.2", MONTHS + "/4/publishedOn").parents("O20.2"),
                fails(
                                "O20.2.2",
                                ProblemKind.NOT_MONTHLY,
                                MONTHS + "/1/publishedOn",
                                "October and November published in one month",
                                tree -> tree.set(MONTHS + "/1/publishedOn", "2022-11-30"))
                        .parents("O20.2"),
                fails(
                                "O20.2.2",
                                ProblemKind.PUBLISHED_EARLY,
                                MONTHS + "/0/publishedOn",
                                "published before its month begins",
                                tree -> tree.set(MONTHS + "/0/publishedOn", "2022-09-30"))
                        .parents("O20.2"));
    }

    private static List<Mutation> formats() {
        String files = MONTHS + "/2/files";
        return List.of(
                fails(
                        "O20.5",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "PDF alone",
                        tree -> tree.remove(files + "/1")),
                fails("O20.5", ProblemKind.FORMAT_MISSING, files, "Excel alone", tree -> tree.remove(files + "/0")),
                fails(
                        "O20.5",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "PDF and CSV",
                        tree -> tree.set(files + "/1/format", "CSV")),
                fails(
                        "O20.5",
                        ProblemKind.FORMAT_MISSING,
                        files,
                        "one month without files",
                        tree -> tree.remove(files)),
                fails(
                        "O20.5",
                        ProblemKind.FORMAT_MISSING,
                        files,
                        "a PDF at no web address",
                        tree -> tree.set(files + "/0/url", "sokhoro1.pdf")),
                fails(
                        "O20.5",
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "a file of no format",
                        tree -> tree.remove(files + "/1/format")),
                lacks("O20.5", ProblemKind.EMPTY, "/disclosures/O20/files", "no file at all", tree -> {
                    for (int month = 0; month < 6; month++) {
                        tree.remove(MONTHS + "/" + month + "/files");
                    }
                }));
    }
}
