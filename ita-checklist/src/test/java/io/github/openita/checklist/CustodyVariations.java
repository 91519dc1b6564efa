package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O29. */
final class CustodyVariations {

    private static final String PROPERTY = "/disclosures/O29/content/property";
    private static final String CLASSES = PROPERTY + "/classes";
    private static final String ARMS = PROPERTY + "/armsCheck";
    private static final String EXHIBITS = "/disclosures/O29/content/exhibits";
    private static final String FILE = "{'file': {'url': 'https://bangsommut.police.example/g.pdf', 'format': 'PDF'}}";

    private CustodyVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "no donated items, and stated so",
                        tree -> tree.remove(CLASSES + "/2/categories")
                                .setJson(CLASSES + "/2/noneStatement", "{'th': 'ไม่มีของบริจาค'}")),
                accepted(
                        "a kind beside the three",
                        tree -> tree.add(
                                CLASSES, "{'kind': 'OTHER', 'categories': [{'name': {'th': 'เครื่องดนตรี'}}]}")),
                accepted(
                        "numbers and risks left out",
                        tree -> tree.remove(CLASSES + "/0/categories/0/quantity")
                                .remove(CLASSES + "/0/categories/0/highRisk")),
                accepted(
                        "guidelines as files",
                        tree -> tree.setJson(PROPERTY + "/control", FILE)
                                .setJson(PROPERTY + "/knowledge", FILE)
                                .setJson(EXHIBITS + "/againstSwapping", FILE)
                                .setJson("/disclosures/O29/content/caseFiles/traffic/storage", FILE)),
                accepted(
                        "arms inspected without a guideline",
                        tree -> tree.remove(ARMS + "/guideline").remove(ARMS + "/inspections/1/inspector")),
                accepted(
                        "an inspection proved by its file alone",
                        tree -> tree.remove(ARMS + "/guideline")
                                .remove(ARMS + "/inspections/1/result")
                                .remove(ARMS + "/inspections/0")),
                accepted(
                        "a guideline for arms and no inspection yet",
                        tree -> tree.remove(ARMS + "/inspections"),
                        ProblemKind.NO_RESULT_YET),
                accepted(
                        "a guideline for arms and inspections without a day",
                        tree -> tree.remove(ARMS + "/inspections/0/inspectedOn")
                                .remove(ARMS + "/inspections/1/inspectedOn"),
                        ProblemKind.NO_RESULT_YET),
                accepted("where exhibits are kept left out", tree -> tree.remove(EXHIBITS + "/controls/0/storage")));
    }
}
