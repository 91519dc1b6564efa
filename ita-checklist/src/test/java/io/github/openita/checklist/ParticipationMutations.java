package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NEEDS_REVIEW;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What breaks each requirement of O24. */
final class ParticipationMutations {

    private static final String ACTIVITIES = "/disclosures/O24/content/activities";
    private static final String DECLARATION = ACTIVITIES + "/0";
    private static final String BRIEFING = ACTIVITIES + "/1";
    private static final String TRAINING = ACTIVITIES + "/2";
    private static final String FORMER_HEAD =
            "{'rank': 'พันตำรวจเอก', 'firstName': 'มั่นคง', 'surname': 'แบบอย่างเดิม'}";

    private ParticipationMutations() {}

    static List<Mutation> all() {
        return Stream.of(none(), parts(), head(), year(), briefing())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> none() {
        return List.of(
                lacks("O24.1", ProblemKind.EMPTY, ACTIVITIES, "no activity", tree -> tree.remove(ACTIVITIES))
                        .also("O24.2", NOT_PROVIDED, "nothing that was held")
                        .also("O24.3", NOT_PROVIDED, "no activity at all"),
                lacks(
                                "O24.1",
                                ProblemKind.NOT_COVERED,
                                ACTIVITIES,
                                "none for integrity",
                                tree -> tree.setJson(DECLARATION + "/topics", "['OTHER']")
                                        .remove(TRAINING + "/topics"))
                        .also("O24.2", NOT_PROVIDED, "none that answers was held"));
    }

    /** The declaration is the only activity for integrity, and lacks something. */
    private static List<Mutation> parts() {
        return List.of(
                lacking("/head", "nobody is named", tree -> tree.remove(DECLARATION + "/head")),
                lacking("/head", "a head without surname", tree -> tree.remove(DECLARATION + "/head/surname")),
                lacking("/description", "not said what was done", tree -> tree.remove(DECLARATION + "/description")),
                lacking(
                        "/description",
                        "a description of spaces",
                        tree -> tree.set(DECLARATION + "/description/th", "\u00a0\u200b")),
                broken(lacks(
                        "O24.1",
                        ProblemKind.MISSING_ANY,
                        DECLARATION,
                        "neither evidence nor link",
                        alone(tree -> tree.remove(DECLARATION + "/evidence").remove(DECLARATION + "/link")))),
                broken(fails(
                        "O24.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        DECLARATION + "/evidence/0",
                        "evidence in a folder, no link",
                        alone(tree -> tree.set(DECLARATION + "/evidence/0/url", "D:/1.jpg")
                                .set(DECLARATION + "/evidence/1/url", "D:/2.pdf")
                                .remove(DECLARATION + "/link")))),
                broken(fails(
                        "O24.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        DECLARATION + "/link",
                        "a link that is none, no evidence",
                        alone(tree -> tree.set(DECLARATION + "/link/url", "www.bangsommut")
                                .remove(DECLARATION + "/evidence")))));
    }

    private static Mutation lacking(String part, String what, Consumer<JsonTree> edit) {
        return broken(lacks("O24.1", ProblemKind.MISSING, DECLARATION + part, what, alone(edit)));
    }

    private static Mutation broken(Mutation mutation) {
        return mutation.also("O24.2", NOT_PROVIDED, "none that answers was held");
    }

    private static Consumer<JsonTree> alone(Consumer<JsonTree> edit) {
        return tree -> edit.accept(tree.remove(TRAINING));
    }

    private static List<Mutation> head() {
        return List.of(
                broken(fails(
                        "O24.1",
                        ProblemKind.NOT_CURRENT_HEAD,
                        DECLARATION + "/head",
                        "the former head took part",
                        alone(tree -> tree.setJson(DECLARATION + "/head", FORMER_HEAD)))),
                broken(lacks(
                        "O24.1",
                        ProblemKind.MISSING,
                        TRAINING + "/description",
                        "the former head in one activity, no description of the other",
                        tree -> tree.setJson(DECLARATION + "/head", FORMER_HEAD).remove(TRAINING + "/description"))),
                leavesOpen(
                                "O24.1",
                                ProblemKind.HEAD_UNKNOWN,
                                "/station/head/person",
                                "the current head is not known",
                                tree -> tree.remove("/station/head/person"))
                        .also("O24.3", NEEDS_REVIEW, "nobody to compare")
                        .also("O1.3", NEEDS_REVIEW, "nobody to compare")
                        .also("O23.1.1", NEEDS_REVIEW, "nobody to compare")
                        .also("O23.1", NEEDS_REVIEW, "parent of O23.1.1"));
    }

    private static List<Mutation> year() {
        String heldOn = DECLARATION + "/heldOn";
        return List.of(
                heldOn("2022-09-30"),
                heldOn("2023-10-01"),
                lacks("O24.2", ProblemKind.MISSING, heldOn, "no day", alone(tree -> tree.remove(heldOn))),
                fails(
                        "O24.2",
                        ProblemKind.OUTSIDE_YEAR,
                        TRAINING + "/heldOn",
                        "the one in the year says nothing, the other is of another year",
                        tree -> tree.remove(DECLARATION + "/description").set(TRAINING + "/heldOn", "2022-08-01")));
    }

    private static Mutation heldOn(String day) {
        String at = DECLARATION + "/heldOn";
        return fails("O24.2", ProblemKind.OUTSIDE_YEAR, at, "held on " + day, alone(tree -> tree.set(at, day)));
    }

    private static List<Mutation> briefing() {
        return List.of(
                lacks(
                        "O24.3",
                        ProblemKind.NOT_COVERED,
                        ACTIVITIES,
                        "the assessment was not explained",
                        tree -> tree.remove(BRIEFING)),
                lacks(
                        "O24.3",
                        ProblemKind.MISSING,
                        BRIEFING + "/head",
                        "explained by nobody named",
                        tree -> tree.remove(BRIEFING + "/head")),
                fails(
                        "O24.3",
                        ProblemKind.NOT_CURRENT_HEAD,
                        BRIEFING + "/head",
                        "explained by the former head",
                        tree -> tree.setJson(BRIEFING + "/head", FORMER_HEAD)),
                lacks(
                        "O24.3",
                        ProblemKind.MISSING_ANY,
                        BRIEFING,
                        "neither evidence nor link of the briefing",
                        tree -> tree.remove(BRIEFING + "/evidence").remove(BRIEFING + "/link")),
                fails(
                                "O24.3",
                                ProblemKind.NOT_CURRENT_HEAD,
                                BRIEFING + "/head",
                                "another head since",
                                tree -> tree.set("/station/head/person/firstName", "มาใหม่"))
                        .also("O24.1", FAIL, "only the former head took part")
                        .also("O24.2", NOT_PROVIDED, "none that answers was held")
                        .also("O1.3", FAIL, "the list names the former head")
                        .also("O23.1.1", FAIL, "the policy is the former head's")
                        .also("O23.1", FAIL, "parent of O23.1.1"));
    }
}
