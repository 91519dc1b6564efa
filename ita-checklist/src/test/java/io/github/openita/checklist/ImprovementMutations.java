package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O26. */
final class ImprovementMutations {

    private static final String O26 = "/disclosures/O26/content";
    private static final String PLAN = O26 + "/plan";
    private static final String ISSUES = PLAN + "/issues";
    private static final String REPORT = O26 + "/report";
    private static final String RESULTS = REPORT + "/results";
    private static final String BLANK = "\u00a0\u200b";

    private ImprovementMutations() {}

    static List<Mutation> all() {
        return Stream.of(plan(), issues(), report()).flatMap(List::stream).toList();
    }

    private static List<Mutation> plan() {
        return List.of(
                withoutIssues(removed("O26.1", PLAN)),
                withoutIssues(lacks("O26.1", ProblemKind.EMPTY, ISSUES, "no issue", tree -> tree.remove(ISSUES))),
                removed("O26.1", PLAN + "/fiscalYear"));
    }

    private static Mutation withoutIssues(Mutation mutation) {
        return mutation.also("O26.1.2", NOT_PROVIDED, "no issue to look at")
                .also("O26.1.3", NOT_PROVIDED, "no issue to look at")
                .also("O26.1.4", NOT_PROVIDED, "no issue to look at")
                .also("O26.2", FAIL, "no issue to which the results can refer");
    }

    private static List<Mutation> issues() {
        return List.of(
                removed("O26.1.2", ISSUES + "/0/kind").parents("O26.1"),
                removed("O26.1.2", ISSUES + "/3/description").parents("O26.1"),
                lacks(
                                "O26.1.2",
                                ProblemKind.MISSING,
                                ISSUES + "/1/description",
                                "a description of spaces",
                                tree -> tree.set(ISSUES + "/1/description/th", BLANK))
                        .parents("O26.1"),
                removed("O26.1.3", ISSUES + "/2/howTo").parents("O26.1"),
                removed("O26.1.4", ISSUES + "/0/expectedResult").parents("O26.1"),
                removed("O26.1.4", ISSUES + "/3/publicImpact").parents("O26.1"));
    }

    private static List<Mutation> report() {
        return List.of(
                removed("O26.2", REPORT).also("O26.2.1", NOT_PROVIDED, "stands in the report"),
                lacks("O26.2", ProblemKind.EMPTY, RESULTS, "no result", tree -> tree.remove(RESULTS)),
                removed("O26.2", RESULTS + "/0/issue"),
                fails(
                        "O26.2",
                        ProblemKind.UNKNOWN_REFERENCE,
                        RESULTS + "/2/issue",
                        "a result of no issue of the plan",
                        tree -> tree.set(RESULTS + "/2/issue", "S9")),
                lacks(
                        "O26.2",
                        ProblemKind.MISSING_ANY,
                        RESULTS + "/1",
                        "neither result nor progress",
                        tree -> tree.remove(RESULTS + "/1/status").remove(RESULTS + "/1/result")),
                removed("O26.2.1", REPORT + "/infographic").parents("O26.2"),
                fails(
                                "O26.2.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                REPORT + "/infographic",
                                "an infographic in a folder",
                                tree -> tree.set(REPORT + "/infographic/url", "infographic.png"))
                        .parents("O26.2"));
    }
}
