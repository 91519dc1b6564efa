package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O29. */
final class CustodyMutations {

    private static final String DISCLOSURE = "/disclosures/O29";
    private static final String PROPERTY = DISCLOSURE + "/content/property";
    private static final String CLASSES = PROPERTY + "/classes";
    private static final String ARMS = PROPERTY + "/armsCheck";
    private static final String EXHIBITS = DISCLOSURE + "/content/exhibits";
    private static final String FILES = DISCLOSURE + "/content/caseFiles";

    private CustodyMutations() {}

    static List<Mutation> all() {
        return Stream.of(property(), classes(), arms(), exhibits(), caseFiles())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> property() {
        return List.of(
                wholeProperty(),
                lacks(
                                "O29.1",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                PROPERTY,
                                "four of five elements",
                                tree -> tree.remove(PROPERTY + "/knowledge"))
                        .also("O29.1.5", NOT_PROVIDED, "the element that is lacking"),
                fourOfFive(removed("O29.1.2", PROPERTY + "/control")),
                fourOfFive(lacks(
                        "O29.1.2",
                        ProblemKind.MISSING,
                        PROPERTY + "/control",
                        "the law alone",
                        tree -> tree.remove(PROPERTY + "/control/text"))),
                fails(
                                "O29.1.2",
                                ProblemKind.MALFORMED_ADDRESS,
                                PROPERTY + "/control/file",
                                "a guideline in a folder",
                                tree -> tree.setJson(
                                        PROPERTY + "/control", "{'file': {'url': 'control.pdf', 'format': 'PDF'}}"))
                        .parents("O29.1"),
                fourOfFive(removed("O29.1.4", PROPERTY + "/borrowing")),
                fourOfFive(removed("O29.1.5", PROPERTY + "/knowledge")));
    }

    private static Mutation wholeProperty() {
        Mutation gone = removed("O29.1", PROPERTY);
        for (int element = 1; element <= 5; element++) {
            gone = gone.also("O29.1." + element, NOT_PROVIDED, "stands in the system for property");
        }
        return gone;
    }

    private static Mutation fourOfFive(Mutation mutation) {
        return mutation.also("O29.1", NOT_PROVIDED, "parent, and four of five elements");
    }

    private static List<Mutation> classes() {
        return List.of(
                fourOfFive(lacks("O29.1.1", ProblemKind.EMPTY, CLASSES, "no class", tree -> tree.remove(CLASSES))),
                fails(
                                "O29.1.1",
                                ProblemKind.NOT_COVERED,
                                CLASSES,
                                "donated items not classified",
                                tree -> tree.remove(CLASSES + "/2"))
                        .parents("O29.1"),
                fails(
                                "O29.1.1",
                                ProblemKind.NOT_COVERED,
                                CLASSES,
                                "arms taken for something else",
                                tree -> tree.set(CLASSES + "/1/kind", "OTHER"))
                        .parents("O29.1"),
                lacks(
                                "O29.1.1",
                                ProblemKind.MISSING,
                                CLASSES + "/3/kind",
                                "a class of no kind",
                                tree -> tree.add(CLASSES, "{'categories': [{'name': {'th': 'เครื่องดนตรี'}}]}"))
                        .parents("O29.1"),
                lacks(
                                "O29.1.1",
                                ProblemKind.NEITHER_ROWS_NOR_NONE,
                                CLASSES + "/2",
                                "neither categories nor statement",
                                tree -> tree.remove(CLASSES + "/2/categories"))
                        .parents("O29.1"),
                lacks(
                                "O29.1.1",
                                ProblemKind.NEITHER_ROWS_NOR_NONE,
                                CLASSES + "/2",
                                "categories without names",
                                tree -> tree.setJson(CLASSES + "/2/categories", "[{'quantity': 4}, {'quantity': 18}]"))
                        .parents("O29.1"),
                fails(
                                "O29.1.1",
                                ProblemKind.CONTRADICTION,
                                CLASSES + "/2/noneStatement",
                                "categories, and a statement that there are none",
                                tree -> tree.setJson(CLASSES + "/2/noneStatement", "{'th': 'ไม่มีของบริจาค'}"))
                        .parents("O29.1"));
    }

    private static List<Mutation> arms() {
        String first = ARMS + "/inspections/0";
        String second = ARMS + "/inspections/1";
        return List.of(
                fourOfFive(removed("O29.1.3", ARMS)),
                fourOfFive(lacks(
                        "O29.1.3",
                        ProblemKind.MISSING_ANY,
                        ARMS,
                        "neither guideline nor inspection",
                        tree -> tree.remove(ARMS + "/guideline").remove(ARMS + "/inspections"))),
                lacks(
                                "O29.1.3",
                                ProblemKind.MISSING,
                                first + "/inspectedOn",
                                "no guideline, no day of any inspection",
                                tree -> tree.remove(ARMS + "/guideline")
                                        .remove(first + "/inspectedOn")
                                        .remove(second + "/inspectedOn"))
                        .parents("O29.1"),
                lacks(
                                "O29.1.3",
                                ProblemKind.MISSING_ANY,
                                first,
                                "no guideline, neither result nor evidence of any inspection",
                                tree -> tree.remove(ARMS + "/guideline")
                                        .remove(first + "/result")
                                        .remove(second + "/result")
                                        .remove(second + "/file"))
                        .parents("O29.1"),
                fails(
                                "O29.1.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                first + "/file",
                                "no guideline, one inspection with evidence in a folder",
                                tree -> tree.remove(ARMS + "/guideline")
                                        .set(second + "/file/url", "arms.pdf")
                                        .remove(second + "/result")
                                        .remove(first))
                        .parents("O29.1"));
    }

    private static List<Mutation> exhibits() {
        String control = EXHIBITS + "/controls/2";
        return List.of(
                removed("O29.2.1", EXHIBITS)
                        .parents("O29.2")
                        .also("O29.2.2", NOT_PROVIDED, "stands in the system for exhibits"),
                removed("O29.2.1", EXHIBITS + "/againstSwapping").parents("O29.2"),
                removed("O29.2.1", EXHIBITS + "/againstNonEntry").parents("O29.2"),
                removed("O29.2.1", EXHIBITS + "/againstPartialEntry").parents("O29.2"),
                lacks(
                                "O29.2.1",
                                ProblemKind.MISSING,
                                EXHIBITS + "/againstSwapping",
                                "the law alone",
                                tree -> tree.remove(EXHIBITS + "/againstSwapping/text"))
                        .parents("O29.2"),
                lacks(
                                "O29.2.2",
                                ProblemKind.EMPTY,
                                EXHIBITS + "/controls",
                                "no type of exhibit",
                                tree -> tree.remove(EXHIBITS + "/controls"))
                        .parents("O29.2"),
                removed("O29.2.2", control + "/type").parents("O29.2"),
                removed("O29.2.2", control + "/control").parents("O29.2"),
                leavesOpen(
                                "O29.2.2",
                                ProblemKind.REVIEW_NEEDED,
                                DISCLOSURE + "/attestations",
                                "nobody has looked",
                                tree -> tree.remove(DISCLOSURE + "/attestations"))
                        .parents("O29.2"),
                fails(
                                "O29.2.2",
                                ProblemKind.REJECTED,
                                DISCLOSURE + "/attestations/0",
                                "not adequate",
                                tree -> tree.set(DISCLOSURE + "/attestations/0/verdict", "REJECTED"))
                        .parents("O29.2"));
    }

    private static List<Mutation> caseFiles() {
        return List.of(
                removed("O29.3.1", FILES).parents("O29.3").also("O29.3.2", NOT_PROVIDED, "no files are spoken of"),
                removed("O29.3.1", FILES + "/criminal")
                        .parents("O29.3")
                        .also("O29.3.2", NOT_PROVIDED, "nothing of criminal cases"),
                removed("O29.3.1", FILES + "/traffic")
                        .parents("O29.3")
                        .also("O29.3.2", NOT_PROVIDED, "nothing of traffic cases"),
                removed("O29.3.1", FILES + "/criminal/storage").parents("O29.3"),
                removed("O29.3.1", FILES + "/traffic/storage").parents("O29.3"),
                removed("O29.3.2", FILES + "/criminal/control").parents("O29.3"),
                removed("O29.3.2", FILES + "/traffic/control").parents("O29.3"));
    }
}
