package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What O7 may be otherwise, and still has everything. */
final class PlanVariations {

    private static final String PLAN = "/disclosures/O7/content/plan";
    private static final String REPORT = "/disclosures/O7/content/report";
    private static final String RESULTS = REPORT + "/results";

    private PlanVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "an ordered plan inside the main plan, its unit not named",
                        tree -> tree.remove(PLAN + "/orderedPlans/0/file").remove(PLAN + "/orderedPlans/0/orderedBy")),
                accepted(
                        "a fifth ordered plan",
                        tree -> tree.add(
                                PLAN + "/orderedPlans",
                                "{'kind': 'OTHER', 'title': {'th': 'แผนรักษาความปลอดภัยสถานที่สำคัญ'}}")),
                accepted(
                        "two plans of one kind",
                        tree -> tree.add(
                                PLAN + "/orderedPlans",
                                "{'kind': 'CRIME', 'title': {'th': 'แผนป้องกันเหตุชิงทรัพย์ร้านทอง'}}")),
                accepted("a project without budget", tree -> tree.set(PLAN + "/projects/0/budget", 0)),
                accepted(
                        "a project that lasts longer than the year",
                        tree -> tree.set(PLAN + "/projects/0/period/to", "2024-09-30")),
                accepted("a project of one day", tree -> tree.set(PLAN + "/projects/0/period/to", "2022-10-01")),
                accepted("the plan as Excel", tree -> tree.set(PLAN + "/files/1/format", "XLSX")),
                accepted("a reference written otherwise", tree -> tree.set(RESULTS + "/0/projectRef", " p1\u00a0")),
                accepted(
                        "a result of something unplanned",
                        tree -> tree.add(RESULTS, """
                                {'projectRef': 'P99', 'result': {'th': 'แล้วเสร็จ'}, 'summary': {'th': 'ช่วยเหลือผู้ประสบอุทกภัย'},
                                 'budgetUsed': 0, 'period': {'from': '2022-10-03', 'to': '2022-10-20'}, 'unit': {'th': 'งานอำนวยการ'}}
                                """),
                        ProblemKind.UNKNOWN_REFERENCE),
                accepted(
                        "a result that refers to no project",
                        tree -> tree.remove(RESULTS + "/0/projectRef"),
                        ProblemKind.MISSING,
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "a project left out of the report",
                        tree -> tree.remove(RESULTS + "/2"),
                        ProblemKind.NOT_REPORTED),
                accepted("a project left out that begins later", tree -> tree.remove(RESULTS + "/7")),
                accepted(
                        "two projects of one reference",
                        tree -> tree.set(PLAN + "/projects/1/ref", "P1").set(RESULTS + "/1/projectRef", "P1"),
                        ProblemKind.REFERENCE_REPEATED),
                accepted(
                        "published before the period ends",
                        tree -> tree.set("/disclosures/O7/updatedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END),
                accepted(
                        "published on the last day of the period",
                        tree -> tree.set("/disclosures/O7/updatedOn", "2023-03-31")),
                accepted(
                        "one address for both formats",
                        tree -> tree.set(REPORT + "/files/1/url", tree.get(REPORT + "/files/0/url")),
                        ProblemKind.SAME_ADDRESS));
    }
}
