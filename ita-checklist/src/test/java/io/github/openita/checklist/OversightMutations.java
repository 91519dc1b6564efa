package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O4. */
final class OversightMutations {

    private static final String O4 = "/disclosures/O4/content";
    private static final String MEMBERS = O4 + "/members";
    private static final String CHAIR = MEMBERS + "/0";
    private static final String EXPERT = MEMBERS + "/8";
    private static final String RESULTS = O4 + "/results";
    private static final String ACTIVITIES = RESULTS + "/activities";

    private OversightMutations() {}

    static List<Mutation> all() {
        return Stream.of(members(), biographies(), results(), period())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> members() {
        return List.of(
                removed("O4.1.1", O4 + "/roleAndPowers").parents("O4.1"),
                removed("O4.1.2", MEMBERS + "/4/person").parents("O4.1"),
                lacks(
                                "O4.1.2",
                                ProblemKind.INCOMPLETE_PERSON,
                                CHAIR + "/person",
                                "a civilian without title",
                                tree -> tree.remove(CHAIR + "/person/rank"))
                        .parents("O4.1"),
                removed("O4.1.3", EXPERT + "/photo").parents("O4.1"),
                fails(
                                "O4.1.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                CHAIR + "/photo",
                                "a photo in a folder",
                                tree -> tree.set(CHAIR + "/photo/url", "C:/photo/chair.jpg"))
                        .parents("O4.1"),
                lacks("O4.1.2", ProblemKind.EMPTY, MEMBERS, "no members", tree -> tree.remove(MEMBERS))
                        .parents("O4.1")
                        .also("O4.1.3", NOT_PROVIDED, "nobody to show")
                        .also("O4.2", NOT_PROVIDED, "whether the public is represented is not known"));
    }

    private static List<Mutation> biographies() {
        return List.of(
                removed("O4.2", MEMBERS + "/5/biography"),
                lacks(
                        "O4.2",
                        ProblemKind.MISSING,
                        CHAIR + "/biography",
                        "a biography of spaces",
                        tree -> tree.set(CHAIR + "/biography/th", "\u00a0 \u200b")),
                lacks(
                        "O4.2",
                        ProblemKind.MISSING,
                        EXPERT + "/biography",
                        "one more member selected, without biography",
                        tree -> tree.set(EXPERT + "/seat", "PUBLIC_SELECTED")),
                removed("O4.2", CHAIR + "/seat"),
                lacks(
                        "O4.2",
                        ProblemKind.MISSING,
                        MEMBERS + "/0/seat",
                        "one member, of an unknown seat",
                        tree -> tree.setJson(MEMBERS, """
                                [{'person': {'rank': 'นาย', 'firstName': 'ทดสอบ', 'surname': 'ตัวอย่าง'},
                                  'photo': {'url': 'https://bangsommut.police.example/1.jpg'}}]
                                """)));
    }

    private static List<Mutation> results() {
        return List.of(
                removed("O4.3", ACTIVITIES + "/0/title"),
                removed("O4.3", ACTIVITIES + "/3/outcome"),
                lacks("O4.3", ProblemKind.EMPTY, ACTIVITIES, "nothing done", tree -> tree.remove(ACTIVITIES))
                        .also("O4.3.1", NOT_PROVIDED, "a period without results"),
                lacks("O4.3", ProblemKind.MISSING, RESULTS, "no results", tree -> tree.remove(RESULTS))
                        .also("O4.3.1", NOT_PROVIDED, "no period either"));
    }

    private static List<Mutation> period() {
        String period = RESULTS + "/period";
        return List.of(
                removed("O4.3.1", period).parents("O4.3"),
                removed("O4.3.1", period + "/from").parents("O4.3"),
                lacks("O4.3.1", ProblemKind.EMPTY, ACTIVITIES, "nothing done", tree -> tree.remove(ACTIVITIES))
                        .also("O4.3", NOT_PROVIDED, "parent, and nothing is listed"),
                fails(
                                "O4.3.1",
                                ProblemKind.MONTH_MISSING,
                                period,
                                "without March",
                                tree -> tree.set(period + "/to", "2023-02"))
                        .parents("O4.3"),
                fails(
                                "O4.3.1",
                                ProblemKind.OUTSIDE_PERIOD,
                                period + "/from",
                                "from September",
                                tree -> tree.set(period + "/from", "2022-09"))
                        .parents("O4.3"),
                fails(
                                "O4.3.1",
                                ProblemKind.CONTRADICTION,
                                period,
                                "the wrong way round",
                                tree -> tree.set(period + "/from", "2023-03").set(period + "/to", "2022-10"))
                        .parents("O4.3"));
    }
}
