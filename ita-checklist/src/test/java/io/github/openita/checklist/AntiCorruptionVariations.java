package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What O28 may be otherwise, and still has everything. */
final class AntiCorruptionVariations {

    private static final String O28 = "/disclosures/O28";
    private static final String PLAN = O28 + "/content/plan";
    private static final String ANALYSIS = PLAN + "/analysis";
    private static final String LINKAGES = ANALYSIS + "/linkages";
    private static final String SITUATION = ANALYSIS + "/situation";
    private static final String PREVIOUS = ANALYSIS + "/previousResult";
    private static final String PROJECTS = PLAN + "/projects";
    private static final String REPORT = O28 + "/content/report";
    private static final String RESULTS = REPORT + "/results";

    private AntiCorruptionVariations() {}

    static List<Variation> all() {
        return Stream.of(plan(), signatures(), linkages(), situation(), conditionals(), cpi(), results(), period())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Variation> plan() {
        return List.of(
                accepted(
                        "last year's plan, reported on this year",
                        tree -> tree.set(PLAN + "/fiscalYear", 2565),
                        ProblemKind.WRONG_YEAR),
                accepted("a plan without a year", tree -> tree.remove(PLAN + "/fiscalYear")),
                accepted("the plan as Word", tree -> tree.set(PLAN + "/files/0/format", "DOCX")),
                accepted("no file of the report", tree -> tree.remove(REPORT + "/files")),
                accepted(
                        "what is not asked of a project left out",
                        tree -> tree.remove(PROJECTS + "/1/topic")
                                .remove(PROJECTS + "/1/method")
                                .remove(PROJECTS + "/1/budget")
                                .remove(PROJECTS + "/1/period")
                                .remove(PROJECTS + "/1/owner")));
    }

    private static List<Variation> signatures() {
        String approval = PLAN + "/approval";
        String receipt = REPORT + "/reportedToHead";
        return List.of(
                accepted(
                        "approved by the head of the time",
                        tree -> tree.set(approval + "/by/firstName", "มั่นคง").set(approval + "/on", "2022-11-14"),
                        ProblemKind.SIGNED_BY_ANOTHER),
                accepted("approved by a reference alone", tree -> tree.remove(approval + "/file")),
                accepted("approved by a file alone", tree -> tree.remove(approval + "/reference")),
                accepted(
                        "no name of who approved",
                        tree -> tree.remove(approval + "/by").remove(approval + "/position")),
                accepted(
                        "received by another head",
                        tree -> tree.set(receipt + "/by/surname", "ผู้มาก่อน"),
                        ProblemKind.SIGNED_BY_ANOTHER));
    }

    private static List<Variation> linkages() {
        return List.of(
                accepted("all years of the master plan", tree -> tree.set(LINKAGES + "/0/years/to", 2580)),
                accepted("the three plans alone", tree -> tree.remove(LINKAGES + "/3")),
                accepted(
                        "plans that are known by their kind",
                        tree -> tree.remove(LINKAGES + "/0/title")
                                .remove(LINKAGES + "/1/title")
                                .remove(LINKAGES + "/2/title")),
                accepted("a row more, without a kind", tree -> tree.add(LINKAGES, "{'title': {'th': 'แผนอื่น'}}")));
    }

    private static List<Variation> situation() {
        return List.of(
                accepted("one audit body", tree -> tree.remove(SITUATION + "/1")),
                accepted("the other audit body", tree -> tree.remove(SITUATION + "/2")),
                accepted("no other source", tree -> tree.remove(SITUATION + "/3")),
                accepted("complaints analysed without a count", tree -> tree.remove(SITUATION + "/0/count")),
                accepted("none stated without a count", tree -> tree.remove(SITUATION + "/1/count")),
                accepted(
                        "none, and what follows from it",
                        tree -> tree.setJson(SITUATION + "/1/analysis", "{'th': 'คงมาตรการควบคุมเดิม'}")),
                accepted(
                        "another policy than the one announced",
                        tree -> tree.set(ANALYSIS + "/briberyPolicy/announcedOn", "2022-03-01"),
                        ProblemKind.DIFFERS_FROM_ITEM),
                accepted("no link to the policy", tree -> tree.remove(ANALYSIS + "/briberyPolicy/link")));
    }

    private static List<Variation> conditionals() {
        return List.of(
                accepted(
                                "no previous result, which is stated",
                                tree -> tree.setJson(
                                        PREVIOUS, "{'noneStatement': {'th': 'ปีแรกที่สถานีตำรวจเข้ารับการประเมิน'}}"))
                        .changing(Map.of("O28.3.4", Outcome.NOT_APPLICABLE)),
                accepted("a score without a band", tree -> tree.remove(PREVIOUS + "/band")),
                accepted(
                        "a band without a score",
                        tree -> tree.remove(PREVIOUS + "/score").remove(PREVIOUS + "/fiscalYear")),
                accepted("the highest score", tree -> tree.set(PREVIOUS + "/score", 100)),
                accepted("the lowest score", tree -> tree.set(PREVIOUS + "/score", 0)),
                accepted(
                        "a result of two years ago",
                        tree -> tree.set(PREVIOUS + "/fiscalYear", 2564),
                        ProblemKind.WRONG_YEAR),
                accepted("no other matter", tree -> tree.remove(ANALYSIS + "/otherMatters"))
                        .changing(Map.of("O28.3.5", Outcome.NOT_APPLICABLE)));
    }

    private static List<Variation> cpi() {
        return List.of(
                accepted(
                        "training in place of media",
                        tree -> tree.setJson(PROJECTS + "/0/method", "{'th': 'จัดอบรม ๑ วัน'}")),
                accepted(
                        "a second project on the CPI, without a method yet",
                        tree -> tree.set(PROJECTS + "/3/topic", "CPI").remove(PROJECTS + "/3/method")));
    }

    private static List<Variation> results() {
        return List.of(
                accepted("progress alone", tree -> tree.remove(RESULTS + "/0/result")),
                accepted("a result alone", tree -> tree.remove(RESULTS + "/0/status")),
                accepted("a reference written otherwise", tree -> tree.set(RESULTS + "/0/project", " a1\u00a0")),
                accepted("nothing reported on the CPI", tree -> tree.remove(RESULTS + "/0"), ProblemKind.NOT_REPORTED),
                accepted("nothing reported on a project that begins later", tree -> tree.remove(RESULTS + "/5")),
                accepted(
                        "a result of something unplanned",
                        tree -> tree.add(RESULTS, "{'project': 'A9', 'status': 'COMPLETED'}"),
                        ProblemKind.UNKNOWN_REFERENCE),
                accepted(
                        "a result that refers to no project",
                        tree -> tree.remove(RESULTS + "/0/project"),
                        ProblemKind.MISSING,
                        ProblemKind.NOT_REPORTED),
                accepted(
                        "two projects of one id",
                        tree -> tree.set(PROJECTS + "/1/id", "A1").set(RESULTS + "/1/project", "A1"),
                        ProblemKind.REFERENCE_REPEATED));
    }

    private static List<Variation> period() {
        return List.of(
                accepted(
                        "nine months, as of March",
                        tree -> tree.set(REPORT + "/period/to", "2023-06"),
                        ProblemKind.PUBLISHED_BEFORE_END),
                accepted("seven months that begin earlier", tree -> tree.set(REPORT + "/period/from", "2022-09")),
                accepted(
                        "published before the period ends",
                        tree -> tree.set(O28 + "/updatedOn", "2023-03-30"),
                        ProblemKind.PUBLISHED_BEFORE_END));
    }
}
