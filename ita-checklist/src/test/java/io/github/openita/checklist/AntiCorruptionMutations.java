package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O28. */
final class AntiCorruptionMutations {

    private static final String PLAN = "/disclosures/O28/content/plan";
    private static final String APPROVAL = PLAN + "/approval";
    private static final String ANALYSIS = PLAN + "/analysis";
    private static final String LINKAGES = ANALYSIS + "/linkages";
    private static final String SITUATION = ANALYSIS + "/situation";
    private static final String POLICY = ANALYSIS + "/briberyPolicy";
    private static final String PREVIOUS = ANALYSIS + "/previousResult";
    private static final String OTHERS = ANALYSIS + "/otherMatters";
    private static final String PROJECTS = PLAN + "/projects";
    private static final String REPORT = "/disclosures/O28/content/report";
    private static final String RESULTS = REPORT + "/results";
    private static final String SIGN_OFF = REPORT + "/reportedToHead";
    private static final String BLANK = "\u00a0\u200b";

    private AntiCorruptionMutations() {}

    static List<Mutation> all() {
        return Stream.of(
                        plan(),
                        approval(),
                        analysis(),
                        linkages(),
                        nationalPlans(),
                        situation(),
                        sources(),
                        policy(),
                        previous(),
                        others(),
                        cpi(),
                        report(),
                        period(),
                        asOf(),
                        receipt())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> plan() {
        Mutation gone = removed("O28.1", PLAN);
        for (String id : List.of(
                "O28.2",
                "O28.3",
                "O28.3.1",
                "O28.3.1.1",
                "O28.3.1.2",
                "O28.3.1.3",
                "O28.3.2",
                "O28.3.2.1",
                "O28.3.2.2",
                "O28.3.3",
                "O28.3.4",
                "O28.3.5",
                "O28.4")) {
            gone = gone.also(id, NOT_PROVIDED, "no plan to look at");
        }
        return List.of(
                gone,
                removed("O28.1", PLAN + "/title"),
                lacks(
                        "O28.1",
                        ProblemKind.MISSING,
                        PLAN + "/title",
                        "a title of spaces",
                        tree -> tree.set(PLAN + "/title/th", BLANK).set(PLAN + "/title/en", BLANK)),
                lacks("O28.1", ProblemKind.EMPTY, PROJECTS, "no project", tree -> tree.remove(PROJECTS))
                        .also("O28.4", NOT_PROVIDED, "no project on the CPI"),
                removed("O28.1", PROJECTS + "/4/title"),
                lacks("O28.1", ProblemKind.EMPTY, PLAN + "/files", "no file", tree -> tree.remove(PLAN + "/files")),
                lacks(
                        "O28.1",
                        ProblemKind.MISSING,
                        PLAN + "/files/0",
                        "a file without an address",
                        tree -> tree.remove(PLAN + "/files/0/url")),
                fails(
                        "O28.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        PLAN + "/files/0",
                        "a file in a folder",
                        tree -> tree.set(PLAN + "/files/0/url", "plan-2566.pdf")));
    }

    private static List<Mutation> approval() {
        return List.of(
                removed("O28.2", APPROVAL),
                removed("O28.2", APPROVAL + "/on"),
                lacks(
                        "O28.2",
                        ProblemKind.MISSING,
                        APPROVAL + "/reference",
                        "neither reference nor file",
                        tree -> tree.remove(APPROVAL + "/reference").remove(APPROVAL + "/file")),
                fails(
                        "O28.2",
                        ProblemKind.MALFORMED_ADDRESS,
                        APPROVAL + "/file",
                        "a blank reference, and a file at no web address",
                        tree -> tree.set(APPROVAL + "/reference", BLANK).set(APPROVAL + "/file/url", "memo.pdf")));
    }

    private static List<Mutation> analysis() {
        Mutation gone = removed("O28.3", ANALYSIS);
        for (String id : List.of(
                "O28.3.1",
                "O28.3.1.1",
                "O28.3.1.2",
                "O28.3.1.3",
                "O28.3.2",
                "O28.3.2.1",
                "O28.3.2.2",
                "O28.3.3",
                "O28.3.4",
                "O28.3.5")) {
            gone = gone.also(id, NOT_PROVIDED, "nothing analysed");
        }
        return List.of(
                gone,
                lacks(
                                "O28.3",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                ANALYSIS,
                                "two of three contents",
                                tree -> tree.remove(POLICY))
                        .also("O28.3.3", NOT_PROVIDED, "the one that is lacking"));
    }

    private static List<Mutation> linkages() {
        return List.of(
                lacks("O28.3.1", ProblemKind.EMPTY, LINKAGES, "no linkage", tree -> tree.remove(LINKAGES))
                        .also("O28.3.1.1", NOT_PROVIDED, "no linkage to look at")
                        .also("O28.3.1.2", NOT_PROVIDED, "no linkage to look at")
                        .also("O28.3.1.3", NOT_PROVIDED, "no linkage to look at")
                        .parents("O28.3"),
                fails(
                                "O28.3.1",
                                ProblemKind.NOT_COVERED,
                                LINKAGES,
                                "two of the three plans",
                                tree -> tree.remove(LINKAGES + "/2"))
                        .also("O28.3.1.3", NOT_PROVIDED, "the plan that is lacking")
                        .parents("O28.3"),
                removed("O28.3.1", LINKAGES + "/3/title").parents("O28.3"),
                lacks(
                                "O28.3.1.3",
                                ProblemKind.NOT_COVERED,
                                LINKAGES,
                                "the police's plan without its kind",
                                tree -> tree.remove(LINKAGES + "/2/plan"))
                        .also("O28.3.1", FAIL, "one plan is not covered")
                        .also("O28.3", FAIL, "parent of O28.3.1"),
                removed("O28.3.1.3", LINKAGES + "/2/linkage").parents("O28.3.1", "O28.3"));
    }

    private static List<Mutation> nationalPlans() {
        String master = LINKAGES + "/0";
        String national = LINKAGES + "/1";
        return List.of(
                removed("O28.3.1.1", master + "/linkage").parents("O28.3.1", "O28.3"),
                removed("O28.3.1.1", master + "/years").parents("O28.3.1", "O28.3"),
                fails(
                                "O28.3.1.1",
                                ProblemKind.WRONG_YEAR,
                                master + "/years",
                                "the years of the first phase",
                                tree -> tree.set(master + "/years/from", 2561).set(master + "/years/to", 2565))
                        .parents("O28.3.1", "O28.3"),
                lacks("O28.3.1.1", ProblemKind.NOT_COVERED, LINKAGES, "no master plan", tree -> tree.remove(master))
                        .also("O28.3.1", FAIL, "one plan is not covered")
                        .also("O28.3", FAIL, "parent of O28.3.1"),
                removed("O28.3.1.2", national + "/linkage").parents("O28.3.1", "O28.3"),
                lacks(
                                "O28.3.1.2",
                                ProblemKind.MISSING,
                                national + "/years",
                                "years without an end",
                                tree -> tree.remove(national + "/years/to"))
                        .parents("O28.3.1", "O28.3"),
                fails(
                                "O28.3.1.2",
                                ProblemKind.WRONG_YEAR,
                                national + "/years",
                                "the years that only the master plan may have",
                                tree -> tree.set(national + "/years/to", 2580))
                        .parents("O28.3.1", "O28.3"),
                lacks(
                                "O28.3.1.2",
                                ProblemKind.NOT_COVERED,
                                LINKAGES,
                                "no national action plan",
                                tree -> tree.set(national + "/plan", "OTHER"))
                        .also("O28.3.1", FAIL, "one plan is not covered")
                        .also("O28.3", FAIL, "parent of O28.3.1"));
    }

    private static List<Mutation> situation() {
        return List.of(
                lacks("O28.3.2", ProblemKind.EMPTY, SITUATION, "no source", tree -> tree.remove(SITUATION))
                        .also("O28.3.2.1", NOT_PROVIDED, "no source to look at")
                        .also("O28.3.2.2", NOT_PROVIDED, "no source to look at")
                        .parents("O28.3"),
                fails(
                                "O28.3.2",
                                ProblemKind.NOT_COVERED,
                                SITUATION,
                                "neither audit body",
                                tree -> tree.remove(SITUATION + "/2").remove(SITUATION + "/1"))
                        .also("O28.3.2.2", NOT_PROVIDED, "no audit body to look at")
                        .parents("O28.3"),
                lacks(
                                "O28.3.2.2",
                                ProblemKind.NOT_COVERED,
                                SITUATION,
                                "audits of other bodies",
                                tree -> tree.set(SITUATION + "/1/source", "OTHER")
                                        .set(SITUATION + "/2/source", "OTHER"))
                        .also("O28.3.2", FAIL, "neither audit body")
                        .also("O28.3", FAIL, "parent of O28.3.2"),
                lacks(
                                "O28.3.2.1",
                                ProblemKind.NOT_COVERED,
                                SITUATION,
                                "complaints without their source",
                                tree -> tree.remove(SITUATION + "/0/source"))
                        .also("O28.3.2", FAIL, "no complaints")
                        .also("O28.3", FAIL, "parent of O28.3.2"));
    }

    private static List<Mutation> sources() {
        String none = SITUATION + "/1/noneStatement";
        return List.of(
                lacks(
                                "O28.3.2.1",
                                ProblemKind.MISSING_ANY,
                                SITUATION + "/0",
                                "complaints counted and not analysed",
                                tree -> tree.remove(SITUATION + "/0/analysis"))
                        .parents("O28.3.2", "O28.3"),
                fails(
                                "O28.3.2.1",
                                ProblemKind.NEGATIVE,
                                SITUATION + "/0/count",
                                "fewer complaints than none",
                                tree -> tree.set(SITUATION + "/0/count", -1))
                        .parents("O28.3.2", "O28.3"),
                fails(
                                "O28.3.2.1",
                                ProblemKind.CONTRADICTION,
                                SITUATION + "/0/noneStatement",
                                "three complaints and none",
                                tree -> tree.setJson(SITUATION + "/0/noneStatement", "{'th': 'ไม่มีเรื่องร้องเรียน'}"))
                        .parents("O28.3.2", "O28.3"),
                lacks(
                                "O28.3.2.2",
                                ProblemKind.MISSING_ANY,
                                SITUATION + "/1",
                                "no objections by the figure alone",
                                tree -> tree.remove(none))
                        .parents("O28.3.2", "O28.3"),
                fails(
                                "O28.3.2.2",
                                ProblemKind.CONTRADICTION,
                                none,
                                "two objections and none",
                                tree -> tree.set(SITUATION + "/1/count", 2))
                        .parents("O28.3.2", "O28.3"));
    }

    private static List<Mutation> policy() {
        return List.of(
                removed("O28.3.3", POLICY + "/announcedOn").parents("O28.3"),
                removed("O28.3.3", POLICY + "/analysis").parents("O28.3"));
    }

    private static List<Mutation> previous() {
        return List.of(
                removed("O28.3.4", PREVIOUS).parents("O28.3"),
                removed("O28.3.4", PREVIOUS + "/analysis").parents("O28.3"),
                lacks(
                                "O28.3.4",
                                ProblemKind.MISSING_ANY,
                                PREVIOUS,
                                "neither score nor band",
                                tree -> tree.remove(PREVIOUS + "/score").remove(PREVIOUS + "/band"))
                        .parents("O28.3"),
                fails(
                                "O28.3.4",
                                ProblemKind.NOT_ON_SCALE,
                                PREVIOUS + "/score",
                                "a score above the highest",
                                tree -> tree.set(PREVIOUS + "/score", 100.01))
                        .parents("O28.3"),
                fails(
                                "O28.3.4",
                                ProblemKind.CONTRADICTION,
                                PREVIOUS + "/noneStatement",
                                "a result and none",
                                tree -> tree.setJson(PREVIOUS + "/noneStatement", "{'th': 'ไม่มีผลการประเมิน'}"))
                        .parents("O28.3"));
    }

    private static List<Mutation> others() {
        return List.of(
                removed("O28.3.5", OTHERS + "/0/matter").parents("O28.3"),
                removed("O28.3.5", OTHERS + "/1/analysis").parents("O28.3"));
    }

    private static List<Mutation> cpi() {
        return List.of(
                lacks(
                        "O28.4",
                        ProblemKind.NOT_COVERED,
                        PROJECTS,
                        "no project on the CPI",
                        tree -> tree.remove(PROJECTS + "/0")),
                lacks(
                        "O28.4",
                        ProblemKind.NOT_COVERED,
                        PROJECTS,
                        "a project on something else",
                        tree -> tree.set(PROJECTS + "/0/topic", "TRANSPARENCY")),
                removed("O28.4", PROJECTS + "/0/method"),
                removed("O28.4", PROJECTS + "/0/title").also("O28.1", NOT_PROVIDED, "a project without a title"));
    }

    private static List<Mutation> report() {
        Mutation gone = removed("O28.5", REPORT);
        Mutation empty =
                lacks("O28.5", ProblemKind.EMPTY, RESULTS, "a report without results", tree -> tree.remove(RESULTS));
        for (String id : List.of("O28.6", "O28.7")) {
            gone = gone.also(id, NOT_PROVIDED, "no report to look at");
            empty = empty.also(id, NOT_PROVIDED, "months of no result");
        }
        return List.of(
                gone.also("O28.7.1", NOT_PROVIDED, "no report to look at"),
                empty,
                removed("O28.5", REPORT + "/fiscalYear"),
                fails(
                        "O28.5",
                        ProblemKind.WRONG_YEAR,
                        REPORT + "/fiscalYear",
                        "last year's report",
                        tree -> tree.set(REPORT + "/fiscalYear", 2565)),
                lacks(
                        "O28.5",
                        ProblemKind.MISSING_ANY,
                        RESULTS + "/1",
                        "neither result nor progress",
                        tree -> tree.remove(RESULTS + "/1/status").remove(RESULTS + "/1/result")));
    }

    private static List<Mutation> period() {
        String period = REPORT + "/period";
        return List.of(
                removed("O28.6", period),
                removed("O28.6", period + "/to"),
                fails(
                        "O28.6",
                        ProblemKind.MONTH_MISSING,
                        period,
                        "five months",
                        tree -> tree.set(period + "/from", "2022-11")),
                fails(
                        "O28.6",
                        ProblemKind.CONTRADICTION,
                        period,
                        "an end before the beginning",
                        tree -> tree.set(period + "/to", "2022-09")));
    }

    private static List<Mutation> asOf() {
        String asOf = REPORT + "/asOf";
        return List.of(
                removed("O28.7", asOf),
                fails(
                        "O28.7",
                        ProblemKind.WRONG_AS_OF_MONTH,
                        asOf,
                        "as of February",
                        tree -> tree.set(asOf, "2023-02")),
                fails(
                        "O28.7",
                        ProblemKind.WRONG_AS_OF_MONTH,
                        asOf,
                        "six months, as of April",
                        tree -> tree.set(asOf, "2023-04")),
                fails(
                        "O28.7",
                        ProblemKind.WRONG_AS_OF_MONTH,
                        asOf,
                        "seven months that begin earlier, as of April",
                        tree -> tree.set(asOf, "2023-04").set(REPORT + "/period/from", "2022-09")),
                leavesOpen(
                        "O28.7",
                        ProblemKind.LATER_REPORT,
                        asOf,
                        "seven months, as of the last of them",
                        tree -> tree.set(asOf, "2023-04").set(REPORT + "/period/to", "2023-04")));
    }

    private static List<Mutation> receipt() {
        return List.of(
                removed("O28.7.1", SIGN_OFF).parents("O28.7"),
                removed("O28.7.1", SIGN_OFF + "/on").parents("O28.7"),
                lacks(
                                "O28.7.1",
                                ProblemKind.MISSING,
                                SIGN_OFF + "/reference",
                                "neither reference nor file",
                                tree -> tree.remove(SIGN_OFF + "/file"))
                        .parents("O28.7"),
                fails(
                                "O28.7.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                SIGN_OFF + "/file",
                                "a file at no web address",
                                tree -> tree.set(SIGN_OFF + "/file/url", "memo.pdf"))
                        .parents("O28.7"));
    }
}
