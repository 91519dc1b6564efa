package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What breaks each requirement of O25. */
final class RiskMutations {

    private static final String O25 = "/disclosures/O25/content";
    private static final String ASSESSMENT = O25 + "/assessment";
    private static final String RISKS = ASSESSMENT + "/risks";
    private static final String MATRIX = ASSESSMENT + "/matrix";
    private static final String BANDS = MATRIX + "/bands";
    private static final String ACTIONS = O25 + "/followUp/actions";
    private static final int RISKS_IN_SAMPLE = 10;
    private static final String BLANK = "\u00a0\u200b";

    private RiskMutations() {}

    static List<Mutation> all() {
        return Stream.of(assessment(), plan(), year(), lines(), data(), matrix(), bands(), levels(), followUp())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> assessment() {
        return List.of(
                withoutRisks(removed("O25.1.1", ASSESSMENT))
                        .also("O25.2", NOT_PROVIDED, "stands in the assessment")
                        .also("O25.4.2", NOT_PROVIDED, "stands in the assessment"),
                withoutRisks(lacks("O25.1.1", ProblemKind.EMPTY, RISKS, "no risk", tree -> tree.remove(RISKS))),
                lacks(
                                "O25.1.1",
                                ProblemKind.MISSING,
                                RISKS + "/0/event",
                                "risks that do not say what may happen",
                                eachRisk((tree, risk) -> tree.remove(risk + "/event")))
                        .parents("O25.1")
                        .also("O25.4.3", NOT_PROVIDED, "the same events")
                        .also("O25.4", NOT_PROVIDED, "parent of O25.4.3"));
    }

    private static Mutation withoutRisks(Mutation mutation) {
        Mutation more = mutation.parents("O25.1").also("O25.5", FAIL, "no plan to which the actions can refer");
        for (String id : List.of("O25.1.2", "O25.3", "O25.4", "O25.4.1", "O25.4.3", "O25.4.4", "O25.4.5")) {
            more = more.also(id, NOT_PROVIDED, "no risk to look at");
        }
        return more;
    }

    private static Consumer<JsonTree> eachRisk(RiskEdit edit) {
        return tree -> {
            for (int i = 0; i < RISKS_IN_SAMPLE; i++) {
                edit.accept(tree, RISKS + "/" + i);
            }
        };
    }

    /** A change to one risk. */
    private interface RiskEdit {

        void accept(JsonTree tree, String risk);
    }

    private static List<Mutation> plan() {
        String measure = RISKS + "/3/measures/0";
        return List.of(
                lacks(
                                "O25.1.2",
                                ProblemKind.EMPTY,
                                ASSESSMENT + "/files",
                                "no file",
                                tree -> tree.remove(ASSESSMENT + "/files"))
                        .parents("O25.1"),
                fails(
                                "O25.1.2",
                                ProblemKind.MALFORMED_ADDRESS,
                                ASSESSMENT + "/files/0",
                                "a file in a folder",
                                tree -> tree.set(ASSESSMENT + "/files/0/url", "risk.pdf"))
                        .parents("O25.1"),
                lacks(
                                "O25.1.2",
                                ProblemKind.MISSING,
                                RISKS + "/0/measures",
                                "no measure against any risk",
                                eachRisk((tree, risk) -> tree.remove(risk + "/measures")))
                        .parents("O25.1")
                        .also("O25.4.5", NOT_PROVIDED, "the same measures")
                        .also("O25.4", NOT_PROVIDED, "parent of O25.4.5")
                        .also("O25.5", FAIL, "no plan to which the actions can refer"),
                lacks(
                                "O25.4.5",
                                ProblemKind.EMPTY,
                                RISKS + "/2/measures",
                                "no measure against a low risk",
                                tree -> tree.remove(RISKS + "/2/measures").remove(ACTIONS + "/3"))
                        .also("O25.4", NOT_PROVIDED, "parent, and four of five data"),
                removed("O25.4.5", measure + "/action").parents("O25.4"),
                removed("O25.4.5", measure + "/owner").parents("O25.4"),
                lacks(
                                "O25.4.5",
                                ProblemKind.MISSING,
                                measure + "/owner",
                                "an owner of spaces",
                                tree -> tree.set(measure + "/owner/th", BLANK))
                        .parents("O25.4"));
    }

    private static List<Mutation> year() {
        return List.of(
                removed("O25.2", ASSESSMENT + "/fiscalYear"),
                removed("O25.2", ASSESSMENT + "/assessedOn"),
                ofYear(2565),
                ofYear(2567),
                ofYear(2023),
                assessedOn("2022-06-30"),
                assessedOn("2023-10-01"));
    }

    private static Mutation ofYear(int year) {
        String at = ASSESSMENT + "/fiscalYear";
        return fails("O25.2", ProblemKind.WRONG_YEAR, at, "of the year " + year, tree -> tree.set(at, year));
    }

    private static Mutation assessedOn(String day) {
        String at = ASSESSMENT + "/assessedOn";
        return fails("O25.2", ProblemKind.OUTSIDE_YEAR, at, "assessed on " + day, tree -> tree.set(at, day));
    }

    private static List<Mutation> lines() {
        return List.of(
                fails(
                        "O25.3",
                        ProblemKind.NOT_COVERED,
                        RISKS,
                        "no risk of investigation",
                        tree -> tree.remove(RISKS + "/6").remove(ACTIONS + "/9")),
                fails(
                        "O25.3",
                        ProblemKind.NOT_COVERED,
                        RISKS,
                        "traffic taken for prevention",
                        tree -> tree.set(RISKS + "/5/workLine", "PREVENTION_SUPPRESSION")),
                removed("O25.3", RISKS + "/0/workLine"),
                removed("O25.3", RISKS + "/4/process/area"));
    }

    private static List<Mutation> data() {
        String process = RISKS + "/1/process";
        return List.of(
                lacks(
                                "O25.4",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                ASSESSMENT,
                                "a process without name",
                                tree -> tree.remove(process + "/name"))
                        .also("O25.4.1", NOT_PROVIDED, "the name that is lacking"),
                fourOfFive(removed("O25.4.1", process + "/name")),
                fourOfFive(removed("O25.4.1", process)).also("O25.3", NOT_PROVIDED, "how it uses power is not said"),
                fourOfFive(removed("O25.4.3", RISKS + "/4/event")),
                fourOfFive(lacks(
                        "O25.4.3",
                        ProblemKind.MISSING,
                        RISKS + "/9/event",
                        "an event of spaces",
                        tree -> tree.set(RISKS + "/9/event/th", BLANK))),
                fourOfFive(removed("O25.4.4", RISKS + "/8/rating")),
                fourOfFive(lacks(
                        "O25.4.4",
                        ProblemKind.MISSING,
                        RISKS + "/8/rating",
                        "an empty rating",
                        tree -> tree.setJson(RISKS + "/8/rating", "{}"))));
    }

    private static Mutation fourOfFive(Mutation mutation) {
        return mutation.also("O25.4", NOT_PROVIDED, "parent, and four of five data");
    }

    private static List<Mutation> matrix() {
        String likelihood = MATRIX + "/likelihood";
        String impact = MATRIX + "/impact";
        return List.of(
                fourOfFive(removed("O25.4.2", MATRIX)).also("O25.4.4", NOT_PROVIDED, "nothing to compare levels with"),
                fourOfFive(removed("O25.4.2", likelihood)),
                fourOfFive(removed("O25.4.2", impact)),
                fourOfFive(lacks(
                        "O25.4.2",
                        ProblemKind.EMPTY,
                        likelihood + "/steps",
                        "a scale without steps",
                        tree -> tree.remove(likelihood + "/steps"))),
                removed("O25.4.2", likelihood + "/steps/4/score").parents("O25.4"),
                scale("a score twice", impact, tree -> tree.set(impact + "/steps/1/score", 1)),
                scale("scores from nought", impact, tree -> tree.set(impact + "/steps/0/score", 0)),
                scale("a score left out", likelihood, tree -> tree.set(likelihood + "/steps/4/score", 6)),
                scale("ranges that overlap", likelihood, tree -> tree.set(likelihood + "/steps/1/to", 3)),
                scale("a gap between ranges", likelihood, tree -> tree.set(likelihood + "/steps/4/from", 13)),
                scale("a range without end", likelihood, tree -> tree.remove(likelihood + "/steps/3/to")),
                scale("a range without beginning", likelihood, tree -> tree.remove(likelihood + "/steps/3/from")),
                scale("a range turned round", likelihood, tree -> tree.set(likelihood + "/steps/4/to", 11)),
                scale(
                        "a step without range",
                        likelihood,
                        tree -> tree.remove(likelihood + "/steps/2/from").remove(likelihood + "/steps/2/to")));
    }

    private static Mutation scale(String what, String scale, Consumer<JsonTree> edit) {
        return fails("O25.4.2", ProblemKind.GAP_OR_OVERLAP, scale + "/steps", what, edit)
                .parents("O25.4");
    }

    private static List<Mutation> bands() {
        return List.of(
                fourOfFive(lacks("O25.4.2", ProblemKind.EMPTY, BANDS, "no levels", tree -> tree.remove(BANDS)))
                        .also("O25.4.4", NOT_PROVIDED, "nothing to compare levels with"),
                removed("O25.4.2", BANDS + "/3/level")
                        .parents("O25.4")
                        .also("O25.4.4", NOT_PROVIDED, "the level of a score of 20 is not known"),
                band("a gap between levels", tree -> tree.set(BANDS + "/1/to", 8)),
                band("levels that overlap", tree -> tree.set(BANDS + "/1/to", 10)),
                band("levels from 2 on", tree -> tree.set(BANDS + "/0/from", 2)),
                band("levels from nought on", tree -> tree.set(BANDS + "/0/from", 0)),
                band("no level for the highest score", tree -> tree.set(BANDS + "/3/to", 24)),
                band("a level turned round", tree -> tree.add(BANDS, "{'level': 'VERY_HIGH', 'from': 26, 'to': 25}")));
    }

    private static Mutation band(String what, Consumer<JsonTree> edit) {
        return fails("O25.4.2", ProblemKind.GAP_OR_OVERLAP, BANDS, what, edit).parents("O25.4");
    }

    private static List<Mutation> levels() {
        String rating = RISKS + "/0/rating";
        String low = RISKS + "/2/rating";
        return List.of(
                level("a medium risk called high", tree -> tree.set(rating + "/level", "HIGH")),
                level("a medium risk called low", tree -> tree.set(rating + "/level", "LOW")),
                level("a greater likelihood", tree -> tree.set(rating + "/likelihood", 3)),
                level(
                        "other criteria for the same risks",
                        tree -> tree.set(BANDS + "/0/to", 8).set(BANDS + "/1/from", 9)),
                fails(
                                "O25.4.4",
                                ProblemKind.NOT_ON_SCALE,
                                rating + "/likelihood",
                                "a likelihood of 6",
                                tree -> tree.set(rating + "/likelihood", 6))
                        .parents("O25.4"),
                fails(
                                "O25.4.4",
                                ProblemKind.NOT_ON_SCALE,
                                rating + "/impact",
                                "an impact of nought",
                                tree -> tree.set(rating + "/impact", 0))
                        .parents("O25.4"),
                removed("O25.4.4", rating + "/likelihood").parents("O25.4"),
                removed("O25.4.4", rating + "/impact").parents("O25.4"),
                fails(
                                "O25.4.4",
                                ProblemKind.NOT_ON_SCALE,
                                low + "/level",
                                "a level alone, which the criteria do not have",
                                tree -> tree.remove(low + "/likelihood")
                                        .remove(low + "/impact")
                                        .set(BANDS + "/0/level", "MEDIUM"))
                        .parents("O25.4"),
                fails(
                                "O25.4.4",
                                ProblemKind.GAP_OR_OVERLAP,
                                BANDS,
                                "no level for a score of 15",
                                tree -> tree.set(BANDS + "/2/to", 14).set(BANDS + "/3/from", 16))
                        .parents("O25.4")
                        .also("O25.4.2", FAIL, "the criteria have a gap"));
    }

    private static Mutation level(String what, Consumer<JsonTree> edit) {
        return fails("O25.4.4", ProblemKind.LEVEL_DIFFERS, RISKS + "/0/rating/level", what, edit)
                .parents("O25.4");
    }

    private static List<Mutation> followUp() {
        String measure = ACTIONS + "/0/measure";
        return List.of(
                removed("O25.5", O25 + "/followUp"),
                lacks("O25.5", ProblemKind.EMPTY, ACTIONS, "no action", tree -> tree.remove(ACTIONS)),
                removed("O25.5", measure),
                removed("O25.5", ACTIONS + "/5/action"),
                lacks("O25.5", ProblemKind.MISSING, measure, "a measure of spaces", tree -> tree.set(measure, BLANK)),
                fails(
                        "O25.5",
                        ProblemKind.UNKNOWN_REFERENCE,
                        measure,
                        "an action outside the plan",
                        tree -> tree.set(measure, "R01-M9")));
    }
}
