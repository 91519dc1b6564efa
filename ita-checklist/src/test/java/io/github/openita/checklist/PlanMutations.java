package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O7. */
final class PlanMutations {

    private static final String PLAN = "/disclosures/O7/content/plan";
    private static final String REPORT = "/disclosures/O7/content/report";
    private static final String ORDERED = PLAN + "/orderedPlans";
    private static final String PROJECTS = PLAN + "/projects";
    private static final String RESULTS = REPORT + "/results";

    private PlanMutations() {}

    static List<Mutation> all() {
        return Stream.of(plan(), linkage(), coverage(), ordered(), projects(), report(), results(), formats())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> plan() {
        return List.of(
                removed("O7.1", PLAN + "/fiscalYear"),
                fails(
                        "O7.1",
                        ProblemKind.WRONG_YEAR,
                        PLAN + "/fiscalYear",
                        "last year's plan",
                        tree -> tree.set(PLAN + "/fiscalYear", 2565)),
                noPlan());
    }

    private static Mutation noPlan() {
        Mutation gone =
                lacks("O7.1", ProblemKind.MISSING, PLAN + "/fiscalYear", "no plan at all", tree -> tree.remove(PLAN));
        for (String id : List.of("O7.1.1", "O7.1.2", "O7.1.3", "O7.1.3.1", "O7.1.3.2", "O7.2")) {
            gone = gone.also(id, NOT_PROVIDED, "no plan to look at");
        }
        for (int part = 1; part <= 3; part++) {
            gone = gone.also("O7.1.1." + part, NOT_PROVIDED, "no plan to look at");
        }
        for (int part = 1; part <= 5; part++) {
            gone = gone.also("O7.1.2." + part, NOT_PROVIDED, "no plan to look at");
        }
        for (int part = 1; part <= 4; part++) {
            gone = gone.also("O7.1.3.2." + part, NOT_PROVIDED, "no plan to look at");
        }
        return gone;
    }

    private static List<Mutation> linkage() {
        String linkage = PLAN + "/linkage";
        return List.of(
                removed("O7.1.1.1", linkage + "/policeStrategy").parents("O7.1.1", "O7.1"),
                removed("O7.1.1.3", linkage + "/commissionerPolicy").parents("O7.1.1", "O7.1"),
                removed("O7.1.1.2", linkage + "/relatedPlans/1/title").parents("O7.1.1", "O7.1"),
                removed("O7.1.1.2", linkage + "/relatedPlans/2/linkage").parents("O7.1.1", "O7.1"),
                lacks(
                                "O7.1.1.2",
                                ProblemKind.EMPTY,
                                linkage + "/relatedPlans",
                                "linked with no plan",
                                tree -> tree.remove(linkage + "/relatedPlans"))
                        .parents("O7.1.1", "O7.1"),
                lacks("O7.1.1.1", ProblemKind.MISSING, linkage, "no linkage", tree -> tree.remove(linkage))
                        .parents("O7.1.1", "O7.1")
                        .also("O7.1.1.2", NOT_PROVIDED, "went with the linkage")
                        .also("O7.1.1.3", NOT_PROVIDED, "went with the linkage"));
    }

    private static List<Mutation> coverage() {
        String coverage = PLAN + "/coverage";
        return List.of(
                removed("O7.1.3.1", coverage + "/policePolicy").parents("O7.1.3", "O7.1"),
                removed("O7.1.3.1", coverage + "/policeActionPlan").parents("O7.1.3", "O7.1"),
                removed("O7.1.3.1", coverage + "/strategyYears").parents("O7.1.3", "O7.1"),
                lacks(
                                "O7.1.3.1",
                                ProblemKind.MISSING,
                                coverage + "/strategyYears",
                                "a strategy without an end",
                                tree -> tree.remove(coverage + "/strategyYears/to"))
                        .parents("O7.1.3", "O7.1"),
                fails(
                                "O7.1.3.1",
                                ProblemKind.WRONG_YEAR,
                                coverage + "/strategyYears",
                                "the years of one phase",
                                tree -> tree.set(coverage + "/strategyYears/to", 2570))
                        .parents("O7.1.3", "O7.1"));
    }

    private static List<Mutation> ordered() {
        return List.of(
                orderedGone(0),
                orderedGone(1),
                orderedGone(2),
                orderedGone(3),
                removed("O7.1.3.2.2", ORDERED + "/1/title").parents("O7.1.3.2", "O7.1.3", "O7.1"),
                lacks(
                                "O7.1.3.2.3",
                                ProblemKind.NOT_COVERED,
                                ORDERED,
                                "a plan of another kind in its place",
                                tree -> tree.set(ORDERED + "/2/kind", "OTHER"))
                        .parents("O7.1.3.2", "O7.1.3", "O7.1"),
                lacks("O7.1.3.2", ProblemKind.EMPTY, ORDERED, "no ordered plan", tree -> tree.remove(ORDERED))
                        .parents("O7.1.3.2.1", "O7.1.3.2.2", "O7.1.3.2.3", "O7.1.3.2.4", "O7.1.3", "O7.1"));
    }

    private static Mutation orderedGone(int row) {
        return lacks(
                        "O7.1.3.2." + (row + 1),
                        ProblemKind.NOT_COVERED,
                        ORDERED,
                        "ordered plan " + row + " is lacking",
                        tree -> tree.remove(ORDERED + "/" + row))
                .parents("O7.1.3.2", "O7.1.3", "O7.1");
    }

    private static List<Mutation> projects() {
        return List.of(
                project("O7.1.2.1", "/title"),
                project("O7.1.2.2", "/summary"),
                project("O7.1.2.3", "/budget"),
                fails(
                                "O7.1.2.3",
                                ProblemKind.NEGATIVE,
                                PROJECTS + "/0/budget",
                                "a budget below nothing",
                                tree -> tree.set(PROJECTS + "/0/budget", -1))
                        .parents("O7.1.2", "O7.1"),
                project("O7.1.2.4", "/period"),
                project("O7.1.2.4", "/period/from"),
                project("O7.1.2.4", "/period/to"),
                fails(
                                "O7.1.2.4",
                                ProblemKind.REVERSED,
                                PROJECTS + "/0/period",
                                "a project that ends before it begins",
                                tree -> tree.set(PROJECTS + "/0/period/to", "2022-09-30"))
                        .parents("O7.1.2", "O7.1"),
                project("O7.1.2.5", "/unit"),
                lacks("O7.1.2", ProblemKind.EMPTY, PROJECTS, "no project", tree -> tree.remove(PROJECTS))
                        .parents("O7.1")
                        .also("O7.1.2.1", NOT_PROVIDED, "of no project")
                        .also("O7.1.2.2", NOT_PROVIDED, "of no project")
                        .also("O7.1.2.3", NOT_PROVIDED, "of no project")
                        .also("O7.1.2.4", NOT_PROVIDED, "of no project")
                        .also("O7.1.2.5", NOT_PROVIDED, "of no project"));
    }

    private static Mutation project(String requirement, String component) {
        return removed(requirement, PROJECTS + "/4" + component).parents("O7.1.2", "O7.1");
    }

    private static List<Mutation> report() {
        String period = REPORT + "/period";
        return List.of(
                lacks("O7.3", ProblemKind.MISSING, period, "no period", tree -> tree.remove(period))
                        .also("O7.3.1", NOT_PROVIDED, "the same period"),
                lacks("O7.3.1", ProblemKind.MISSING, period + "/to", "no end", tree -> tree.remove(period + "/to"))
                        .also("O7.3", NOT_PROVIDED, "parent, and the same period"),
                fails(
                                "O7.3.1",
                                ProblemKind.MONTH_MISSING,
                                period,
                                "the first quarter only",
                                tree -> tree.set(period + "/to", "2022-12"))
                        .parents("O7.3"),
                fails(
                                "O7.3.1",
                                ProblemKind.OUTSIDE_PERIOD,
                                period + "/to",
                                "the whole year",
                                tree -> tree.set(period + "/to", "2023-09"))
                        .parents("O7.3"),
                fails(
                                "O7.3",
                                ProblemKind.OUTSIDE_PERIOD,
                                period,
                                "last year's first half",
                                tree -> tree.set(period + "/from", "2021-10").set(period + "/to", "2022-03"))
                        .also("O7.3.1", FAIL, "not one month of those asked for"),
                fails(
                                "O7.3.1",
                                ProblemKind.CONTRADICTION,
                                period,
                                "ends before it begins",
                                tree -> tree.set(period + "/to", "2022-09"))
                        .also("O7.3", FAIL, "parent, and no months of the year"),
                noReport());
    }

    private static Mutation noReport() {
        Mutation gone = lacks("O7.3", ProblemKind.EMPTY, RESULTS, "no report at all", tree -> tree.remove(REPORT));
        for (String id : List.of("O7.3.1", "O7.4", "O7.5")) {
            gone = gone.also(id, NOT_PROVIDED, "no report to look at");
        }
        for (int part = 1; part <= 5; part++) {
            gone = gone.also("O7.4." + part, NOT_PROVIDED, "no report to look at");
        }
        return gone;
    }

    private static List<Mutation> results() {
        Mutation gone = lacks("O7.4", ProblemKind.EMPTY, RESULTS, "no result", tree -> tree.remove(RESULTS))
                .also("O7.3", NOT_PROVIDED, "a report without results")
                .also("O7.3.1", NOT_PROVIDED, "a period that covers nothing");
        for (int part = 1; part <= 5; part++) {
            gone = gone.also("O7.4." + part, NOT_PROVIDED, "of no result");
        }
        return List.of(
                result("O7.4.1", "/result"),
                result("O7.4.2", "/summary"),
                result("O7.4.3", "/budgetUsed"),
                result("O7.4.4", "/period"),
                result("O7.4.4", "/period/to"),
                result("O7.4.5", "/unit"),
                gone);
    }

    private static Mutation result(String requirement, String component) {
        return removed(requirement, RESULTS + "/7" + component).parents("O7.4");
    }

    private static List<Mutation> formats() {
        return Stream.of(formats("O7.2", PLAN + "/files"), formats("O7.5", REPORT + "/files"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> formats(String requirement, String files) {
        return List.of(
                fails(
                        requirement,
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "PDF alone",
                        tree -> tree.remove(files + "/1")),
                fails(
                        requirement,
                        ProblemKind.FORMAT_MISSING,
                        files,
                        "machine-readable alone",
                        tree -> tree.remove(files + "/0")),
                fails(
                        requirement,
                        ProblemKind.MACHINE_READABLE_MISSING,
                        files,
                        "PDF and CSV",
                        tree -> tree.set(files + "/1/format", "CSV")),
                fails(
                        requirement,
                        ProblemKind.FORMAT_MISSING,
                        files,
                        "a PDF at no web address",
                        tree -> tree.set(files + "/0/url", "plan.pdf")),
                lacks(requirement, ProblemKind.EMPTY, files, "no file", tree -> tree.remove(files)));
    }
}
