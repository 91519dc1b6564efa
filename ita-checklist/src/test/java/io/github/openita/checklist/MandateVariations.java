package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What O2 may be otherwise, and still have everything. */
final class MandateVariations {

    private static final String O2 = "/disclosures/O2";
    private static final String CONTENT = O2 + "/content";
    private static final String AREA = CONTENT + "/area";

    private MandateVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("the district alone", tree -> tree.remove(AREA + "/localities/0/subDistrict")),
                accepted("words of the provinces", tree -> tree.setJson(AREA + "/localities", """
                                [{'district': 'อำเภอเมืองสมมติ', 'subDistrict': 'ตำบลในเมือง'}, {'subDistrict': 'ตำบลนาตัวอย่าง'}]
                                """)),
                accepted("data of years ago", tree -> tree.set(AREA + "/preparedIn", "2020-12")),
                accepted("data of the month of the update", tree -> tree.set(AREA + "/preparedIn", "2023-03")),
                accepted(
                        "data later than the update",
                        tree -> tree.set(AREA + "/preparedIn", "2023-04"),
                        ProblemKind.OUTDATED),
                accepted(
                        "a work line with two roles",
                        tree -> tree.add(
                                CONTENT + "/roles",
                                "{'workLine': 'TRAFFIC', 'role': {'th': 'จัดการจราจรหน้าโรงเรียน'}}")),
                accepted(
                        "roles older than the division order",
                        tree -> tree.set(O2 + "/updatedOn", "2023-02-21"),
                        ProblemKind.OUTDATED),
                accepted("roles of the day of the division order", tree -> tree.set(O2 + "/updatedOn", "2023-02-22")),
                accepted(
                        "the policy on a page, the strategy as a file",
                        tree -> tree.remove(CONTENT + "/commissionerPolicy/file")
                                .setJson(
                                        CONTENT + "/commissionerPolicy/link",
                                        "{'url': 'https://royalthaipolice.example/policy/2566'}")
                                .remove(CONTENT + "/longTermStrategy/link")
                                .setJson(
                                        CONTENT + "/longTermStrategy/file",
                                        "{'url': 'https://bangsommut.police.example/strategy.pdf', 'format': 'PDF'}")));
    }
}
