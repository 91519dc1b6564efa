package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NEEDS_REVIEW;
import static io.github.openita.checklist.assessment.Outcome.NOT_APPLICABLE;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O1. */
final class OrganizationMutations {

    private static final String O1 = "/disclosures/O1/content";
    private static final String EXECUTIVES = O1 + "/executives";
    private static final String HEAD = EXECUTIVES + "/0";
    private static final String VACANT = EXECUTIVES + "/4";
    private static final String BLANK = "\u00a0\u200b \ufeff";

    private OrganizationMutations() {}

    static List<Mutation> all() {
        return Stream.of(structure(), manpower(), executives(), rows(), updates(), vacancies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> structure() {
        return List.of(
                removed("O1.1", O1 + "/chart"),
                fails(
                        "O1.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        O1 + "/chart",
                        "chart at no web address",
                        tree -> tree.set(O1 + "/chart/url", "D:/chart.png")),
                fails(
                        "O1.1",
                        ProblemKind.NOT_COVERED,
                        O1 + "/workLines",
                        "traffic not described",
                        tree -> tree.remove(O1 + "/workLines/2")),
                removed("O1.1.1", O1 + "/workLines/1/duties").parents("O1.1"),
                lacks(
                                "O1.1.1",
                                ProblemKind.MISSING,
                                O1 + "/workLines/1/duties",
                                "duties of spaces without width",
                                tree -> tree.set(O1 + "/workLines/1/duties/th", BLANK))
                        .parents("O1.1"),
                lacks(
                                "O1.1.1",
                                ProblemKind.EMPTY,
                                O1 + "/workLines",
                                "no work line",
                                tree -> tree.remove(O1 + "/workLines"))
                        .also("O1.1", NOT_PROVIDED, "parent, and the chart must cover the work lines"));
    }

    private static List<Mutation> manpower() {
        String manpower = O1 + "/manpower";
        return List.of(
                removed("O1.2", manpower + "/rows/3/position"),
                removed("O1.2", manpower + "/rows/19/actual"),
                fails(
                        "O1.2",
                        ProblemKind.NEGATIVE,
                        manpower + "/rows/0/actual",
                        "fewer than nobody",
                        tree -> tree.set(manpower + "/rows/0/actual", -1)),
                lacks("O1.2", ProblemKind.EMPTY, manpower + "/rows", "no rows", tree -> tree.remove(manpower + "/rows"))
                        .also("O1.2.1", NOT_PROVIDED, "a day without rows states nothing"),
                lacks("O1.2", ProblemKind.MISSING, manpower, "no manpower", tree -> tree.remove(manpower))
                        .also("O1.2.1", NOT_PROVIDED, "nothing is stated as of a day"),
                removed("O1.2.1", manpower + "/asOf").parents("O1.2"),
                asOf("2022-12-30"),
                asOf("2023-01-01"),
                asOf("2023-12-31"));
    }

    private static Mutation asOf(String day) {
        String at = O1 + "/manpower/asOf";
        return fails("O1.2.1", ProblemKind.WRONG_AS_OF, at, "as of " + day, tree -> tree.set(at, day))
                .parents("O1.2");
    }

    private static List<Mutation> executives() {
        return List.of(
                fails(
                        "O1.3",
                        ProblemKind.NOT_COVERED,
                        EXECUTIVES,
                        "no head of traffic",
                        tree -> tree.remove(EXECUTIVES + "/3")),
                fails("O1.3", ProblemKind.NOT_COVERED, EXECUTIVES, "no station head", tree -> tree.remove(HEAD)),
                fails(
                        "O1.3",
                        ProblemKind.REPEATED,
                        EXECUTIVES,
                        "two station heads",
                        tree -> tree.set(EXECUTIVES + "/1/post/role", "STATION_HEAD")),
                lacks(
                        "O1.3",
                        ProblemKind.MISSING,
                        EXECUTIVES + "/6/post/role",
                        "a row without role",
                        tree -> tree.add(
                                EXECUTIVES, "{'post': {'title': {'th': 'สารวัตร'}}, 'vacancy': {'symbol': '-'}}")),
                lacks(
                        "O1.3",
                        ProblemKind.MISSING,
                        EXECUTIVES + "/6/post/workLine",
                        "a head of no work line",
                        tree -> tree.add(
                                EXECUTIVES,
                                "{'post': {'role': 'WORK_LINE_HEAD', 'title': {'th': 'สารวัตร'}},"
                                        + " 'vacancy': {'symbol': '-'}}")),
                fails(
                        "O1.3",
                        ProblemKind.NOT_CURRENT_HEAD,
                        HEAD + "/person",
                        "the list names another head",
                        tree -> tree.set(HEAD + "/person/surname", "แบบอย่างเดิม")),
                fails(
                                "O1.3",
                                ProblemKind.NOT_CURRENT_HEAD,
                                HEAD + "/person",
                                "the head changed on the day he took office",
                                tree -> tree.set("/station/head/person/firstName", "มาใหม่"))
                        .also("O23.1.1", FAIL, "the policy is the former head's")
                        .also("O23.1", FAIL, "parent of O23.1.1")
                        .also("O24.1", FAIL, "the former head took part")
                        .also("O24.2", NOT_PROVIDED, "no activity of the current head was held")
                        .also("O24.3", FAIL, "the former head explained the assessment"),
                leavesOpen(
                                "O1.3",
                                ProblemKind.HEAD_UNKNOWN,
                                "/station/head/person",
                                "the current head is not known",
                                tree -> tree.remove("/station/head/person"))
                        .also("O23.1.1", NEEDS_REVIEW, "nobody to compare the announcer with")
                        .also("O23.1", NEEDS_REVIEW, "parent of O23.1.1")
                        .also("O24.1", NEEDS_REVIEW, "nobody to compare who took part with")
                        .also("O24.3", NEEDS_REVIEW, "nobody to compare who took part with"),
                lacks("O1.3", ProblemKind.EMPTY, EXECUTIVES, "no executives", tree -> tree.remove(EXECUTIVES))
                        .also("O1.3.1", NOT_PROVIDED, "no row to look at")
                        .also("O1.3.2", NOT_PROVIDED, "no row to look at")
                        .also("O1.3.3", NOT_PROVIDED, "no row to look at")
                        .also("O1.3.4", NOT_PROVIDED, "no row to look at")
                        .also("O1.5", NOT_PROVIDED, "whether a post is vacant is not known"));
    }

    private static List<Mutation> rows() {
        String second = EXECUTIVES + "/1";
        return List.of(
                removed("O1.3.1", second + "/person").parents("O1.3"),
                removed("O1.3.1", HEAD + "/person")
                        .also("O1.3", NOT_PROVIDED, "parent, and nobody to compare with the current head"),
                lacks(
                                "O1.3.1",
                                ProblemKind.INCOMPLETE_PERSON,
                                second + "/person",
                                "no rank",
                                tree -> tree.remove(second + "/person/rank"))
                        .parents("O1.3"),
                lacks(
                                "O1.3.1",
                                ProblemKind.INCOMPLETE_PERSON,
                                second + "/person",
                                "blank surname",
                                tree -> tree.set(second + "/person/surname", BLANK))
                        .parents("O1.3"),
                removed("O1.3.2", EXECUTIVES + "/5/post/title").parents("O1.3"),
                removed("O1.3.2", VACANT + "/post/title").parents("O1.3"),
                removed("O1.3.3", second + "/photo").parents("O1.3"),
                fails(
                                "O1.3.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                second + "/photo",
                                "photo in a folder",
                                tree -> tree.set(second + "/photo/url", "/photo/general-staff.jpg"))
                        .parents("O1.3"),
                removed("O1.3.4", second + "/directPhone").parents("O1.3"),
                fails(
                                "O1.3.4",
                                ProblemKind.MALFORMED_PHONE,
                                second + "/directPhone",
                                "a digit lost",
                                tree -> tree.set(second + "/directPhone", "0 2000 010"))
                        .parents("O1.3"));
    }

    private static List<Mutation> updates() {
        String updatedOn = "/disclosures/O1/updatedOn";
        return List.of(
                removed("O1.4", O1 + "/lastChangedOn"),
                outdated(O1 + "/lastChangedOn"),
                outdated(EXECUTIVES + "/2/inPostSince"),
                outdated(VACANT + "/vacancy/vacantSince"),
                outdated("/station/changes/0/on"),
                outdated("/station/changes/1/on"),
                outdated("/station/changes/2/on"),
                outdated("/station/head/since")
                        .also("O23.1.1", FAIL, "the policy is dated before the new head took office")
                        .also("O23.1", FAIL, "parent of O23.1.1"),
                removed("O1.4.1", updatedOn).also("O1.4", NOT_PROVIDED, "parent, and nothing to compare changes with"));
    }

    private static Mutation outdated(String at) {
        return fails(
                "O1.4", ProblemKind.OUTDATED, at, "later than the update: " + at, tree -> tree.set(at, "2023-02-25"));
    }

    private static List<Mutation> vacancies() {
        String vacancy = VACANT + "/vacancy";
        return List.of(
                lacks("O1.5", ProblemKind.MISSING_ANY, vacancy, "no symbol", tree -> tree.remove(vacancy + "/symbol")),
                lacks(
                        "O1.5",
                        ProblemKind.MISSING_ANY,
                        vacancy,
                        "a symbol of spaces",
                        tree -> tree.set(vacancy + "/symbol", BLANK)),
                fails(
                        "O1.5",
                        ProblemKind.MALFORMED_ADDRESS,
                        vacancy + "/image",
                        "an image nowhere",
                        tree -> tree.remove(vacancy + "/symbol")
                                .setJson(vacancy + "/image", "{'url': 'vacant.png', 'format': 'IMAGE'}")),
                fails(
                        "O1.5",
                        ProblemKind.CONTRADICTION,
                        vacancy,
                        "vacant, and held",
                        tree -> tree.setJson(
                                VACANT + "/person",
                                "{'rank': 'พันตำรวจโท', 'firstName': 'ทดสอบ', 'surname': 'ตัวอย่าง'}")),
                lacks(
                                "O1.3.1",
                                ProblemKind.MISSING,
                                VACANT + "/person",
                                "not said to be vacant",
                                tree -> tree.remove(vacancy))
                        .parents("O1.3")
                        .also("O1.3.3", NOT_PROVIDED, "the post counts as held")
                        .also("O1.3.4", NOT_PROVIDED, "the post counts as held")
                        .also("O1.5", NOT_APPLICABLE, "no vacancy is left"));
    }
}
