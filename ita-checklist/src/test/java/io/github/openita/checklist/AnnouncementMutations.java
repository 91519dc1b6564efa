package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O19. */
final class AnnouncementMutations {

    private static final String O19 = "/disclosures/O19/content";
    private static final String ROWS = O19 + "/announcements";
    private static final String REGISTER = O19 + "/register";

    private AnnouncementMutations() {}

    static List<Mutation> all() {
        return Stream.of(announced(), kinds(), exemptions(), register())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> announced() {
        return List.of(
                lacks("O19.1", ProblemKind.NEITHER_ROWS_NOR_NONE, ROWS, "no announcement", tree -> tree.remove(ROWS))
                        .also("O19.1.1", NOT_PROVIDED, "none of the kind")
                        .also("O19.1.2", NOT_PROVIDED, "none of the kind")
                        .also("O19.1.3", NOT_PROVIDED, "none of the kind")
                        .also("O19.2", FAIL, "six in the register"),
                removed("O19.1", ROWS + "/3/fiscalYear"),
                fails(
                        "O19.1",
                        ProblemKind.WRONG_YEAR,
                        ROWS + "/0/fiscalYear",
                        "last year's plan",
                        tree -> tree.set(ROWS + "/0/fiscalYear", 2565)),
                fails(
                        "O19.1",
                        ProblemKind.CONTRADICTION,
                        O19 + "/noneStatement",
                        "none stated beside announcements",
                        tree -> tree.setJson(O19 + "/noneStatement", "{'th': 'ไม่มีการจัดซื้อจัดจ้าง'}")));
    }

    private static List<Mutation> kinds() {
        return List.of(
                lacks(
                                "O19.1.1",
                                ProblemKind.NOT_COVERED,
                                ROWS,
                                "no plan",
                                tree -> tree.remove(ROWS + "/1").remove(ROWS + "/0"))
                        .parents("O19.1")
                        .also("O19.2", FAIL, "two fewer than in the register"),
                lacks(
                                "O19.1.1",
                                ProblemKind.MISSING_ANY,
                                ROWS + "/0",
                                "a plan without page and file",
                                tree -> tree.remove(ROWS + "/0/file"))
                        .parents("O19.1"),
                lacks(
                                "O19.1.2",
                                ProblemKind.NOT_COVERED,
                                ROWS,
                                "no invitation",
                                tree -> tree.set(ROWS + "/2/kind", "OTHER"))
                        .parents("O19.1"),
                fails(
                                "O19.1.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                ROWS + "/3/link",
                                "a result at no web address",
                                tree -> tree.set(ROWS + "/3/link/url", "ติดประกาศหน้าสถานี"))
                        .parents("O19.1"),
                lacks(
                                "O19.1.3",
                                ProblemKind.NOT_COVERED,
                                ROWS,
                                "no result",
                                tree -> tree.set(ROWS + "/3/kind", "OTHER")
                                        .set(ROWS + "/4/kind", "OTHER")
                                        .set(ROWS + "/6/kind", "OTHER"))
                        .parents("O19.1"),
                fails(
                                "O19.1.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                ROWS + "/1/link",
                                "a plan at no web address",
                                tree -> tree.set(ROWS + "/1/link/url", "แผน"))
                        .parents("O19.1"),
                fails(
                                "O19.1.2",
                                ProblemKind.MALFORMED_ADDRESS,
                                ROWS + "/2/link",
                                "an invitation at no web address",
                                tree -> tree.set(ROWS + "/2/link/url", "ประกาศ").remove(ROWS + "/2/file"))
                        .parents("O19.1"));
    }

    private static List<Mutation> exemptions() {
        String exemption = O19 + "/exemptions/0";
        return List.of(
                lacks(
                                "O19.1.2",
                                ProblemKind.MISSING,
                                exemption + "/reason",
                                "not required of any, for no reason",
                                tree -> tree.set(ROWS + "/2/kind", "OTHER")
                                        .set(exemption + "/scope/th", "ทุกรายการ")
                                        .remove(exemption + "/reason"))
                        .parents("O19.1"),
                lacks(
                                "O19.1.2",
                                ProblemKind.MISSING,
                                exemption + "/legalBasis",
                                "not required of any, by no provision",
                                tree -> tree.set(ROWS + "/2/kind", "OTHER")
                                        .set(exemption + "/scope/th", "ทุกรายการ")
                                        .remove(exemption + "/legalBasis"))
                        .parents("O19.1"));
    }

    private static List<Mutation> register() {
        return List.of(
                removed("O19.2", REGISTER),
                lacks(
                        "O19.2",
                        ProblemKind.MISSING_ANY,
                        REGISTER,
                        "neither source nor extract",
                        tree -> tree.remove(REGISTER + "/source").remove(REGISTER + "/extract")),
                removed("O19.2", REGISTER + "/period"),
                fails(
                        "O19.2",
                        ProblemKind.MONTH_MISSING,
                        REGISTER + "/period",
                        "a register of five months",
                        tree -> tree.set(REGISTER + "/period/from", "2022-11").set(REGISTER + "/total", 5)),
                removed("O19.2", REGISTER + "/extractedOn"),
                removed("O19.2", REGISTER + "/total"),
                fails(
                        "O19.2",
                        ProblemKind.SUM_DIFFERS,
                        ROWS,
                        "one more in the register",
                        tree -> tree.set(REGISTER + "/total", 7)),
                removed("O19.2", ROWS + "/5/announcedOn"));
    }
}
