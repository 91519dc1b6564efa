package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O26. */
final class ImprovementVariations {

    private static final String PLAN = "/disclosures/O26/content/plan";
    private static final String REPORT = "/disclosures/O26/content/report";

    private ImprovementVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "a plan of another year", tree -> tree.set(PLAN + "/fiscalYear", 2565), ProblemKind.WRONG_YEAR),
                accepted("an issue of unknown source", tree -> tree.remove(PLAN + "/issues/0/source")),
                accepted("progress without words", tree -> tree.remove(REPORT + "/results/1/result")),
                accepted("words without status", tree -> tree.remove(REPORT + "/results/1/status")),
                accepted("a report without a day", tree -> tree.remove(REPORT + "/reportedOn")),
                accepted(
                        "no files beside the infographic",
                        tree -> tree.remove(REPORT + "/files").remove(PLAN + "/files")),
                accepted(
                        "an issue of which nothing is reported",
                        tree -> tree.remove(REPORT + "/results/3"),
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "two issues with one id",
                        tree -> tree.set(PLAN + "/issues/1/id", "S1").set(REPORT + "/results/1/issue", "S1"),
                        ProblemKind.REFERENCE_REPEATED),
                accepted("an infographic as PDF", tree -> tree.set(REPORT + "/infographic/format", "PDF")),
                accepted("an infographic of unknown format", tree -> tree.remove(REPORT + "/infographic/format")),
                accepted(
                        "an infographic as a Word file",
                        tree -> tree.set(REPORT + "/infographic/format", "DOCX"),
                        ProblemKind.UNUSUAL_FORMAT));
    }
}
