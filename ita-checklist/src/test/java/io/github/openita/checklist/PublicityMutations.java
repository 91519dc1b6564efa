package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.FAIL;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O6. */
final class PublicityMutations {

    static final String O6 = "/disclosures/O6/content";
    static final String NEWS = O6 + "/news";
    static final String SURVEY = O6 + "/eitSurvey";

    /** In the sample; 0 and 1 are of October, 1, 4 and 10 on social media, 7 and 8 of the assessment. */
    static final int ROWS = 12;

    private static final String OF_ITA = NEWS + "/7";
    private static final String ELSEWHERE = "https://social.example/bangsommut";

    private PublicityMutations() {}

    static List<Mutation> all() {
        return Stream.of(performance(), start(), website(), socialMedia(), assessment(), survey())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> performance() {
        Mutation nothing = lacks("O6.1", ProblemKind.EMPTY, NEWS, "no news", tree -> tree.remove(NEWS));
        Mutation others = lacks(
                "O6.1",
                ProblemKind.NOT_COVERED,
                NEWS,
                "no news of performance",
                tree -> ofPerformance(tree, (each, at) -> each.set(at + "/topic", "OTHER")));
        Mutation outside = fails(
                "O6.1",
                ProblemKind.OUTSIDE_YEAR,
                NEWS + "/0/publishedOn",
                "news of another year alone",
                tree -> ofPerformance(tree, (each, at) -> each.set(at + "/publishedOn", "2022-09-30")));
        return List.of(
                withoutNews(nothing).also("O6.3", NOT_PROVIDED, "no news at all"),
                withoutNews(others),
                outside.also("O6.1.1", FAIL, "no news of the year")
                        .also("O6.2.1", NOT_PROVIDED, "no news of the year")
                        .also("O6.2.2", NOT_PROVIDED, "no news of the year")
                        .also("O6.2", NOT_PROVIDED, "parent"),
                lacks(
                        "O6.1",
                        ProblemKind.MISSING,
                        NEWS + "/2/title",
                        "no title of any news",
                        tree -> ofPerformance(tree, (each, at) -> each.remove(at + "/title"))),
                lacks(
                                "O6.1",
                                ProblemKind.MISSING,
                                NEWS + "/2/link",
                                "no link to any news",
                                tree -> ofPerformance(tree, (each, at) -> each.remove(at + "/link")))
                        .also("O6.2.1", NOT_PROVIDED, "no page of it on the website")
                        .also("O6.2.2", NOT_PROVIDED, "no post of it")
                        .also("O6.2", NOT_PROVIDED, "parent"),
                fails(
                                "O6.1",
                                ProblemKind.MALFORMED_ADDRESS,
                                NEWS + "/4/link",
                                "news at no web address",
                                tree -> ofPerformance(tree, (each, at) -> each.set(at + "/link/url", "ป้ายประกาศ")))
                        .also("O6.2.1", FAIL, "no page of it on the website")
                        .also("O6.2.2", FAIL, "no post of it")
                        .also("O6.2", FAIL, "parent"));
    }

    private static Mutation withoutNews(Mutation mutation) {
        return mutation.also("O6.1.1", NOT_PROVIDED, "nothing was published")
                .also("O6.2.1", NOT_PROVIDED, "nothing was published")
                .also("O6.2.2", NOT_PROVIDED, "nothing was published")
                .also("O6.2", NOT_PROVIDED, "parent");
    }

    private static List<Mutation> start() {
        return List.of(
                fails(
                                "O6.1.1",
                                ProblemKind.STARTS_LATE,
                                NEWS + "/0/publishedOn",
                                "the first news came out in November",
                                tree -> tree.remove(NEWS + "/1").remove(NEWS + "/0"))
                        .parents("O6.1"),
                fails(
                                "O6.1.1",
                                ProblemKind.STARTS_LATE,
                                NEWS + "/2/publishedOn",
                                "the earliest news is of another year",
                                tree -> tree.set(NEWS + "/0/publishedOn", "2022-09-30")
                                        .set(NEWS + "/1/publishedOn", "2022-09-30"))
                        .parents("O6.1"),
                lacks(
                                "O6.1.1",
                                ProblemKind.MISSING,
                                NEWS + "/0/publishedOn",
                                "no day of any news",
                                tree -> ofPerformance(tree, (each, at) -> each.remove(at + "/publishedOn")))
                        .parents("O6.1"));
    }

    private static List<Mutation> website() {
        return List.of(
                lacks(
                                "O6.2.1",
                                ProblemKind.NOT_COVERED,
                                NEWS,
                                "on social media alone",
                                tree -> ofPerformance(tree, (each, at) -> {
                                    each.set(at + "/channel", "FACEBOOK");
                                    each.setJson(at + "/websiteLink", "{'url': 'https://bangsommut.police.example'}");
                                }))
                        .parents("O6.2"),
                fails(
                                "O6.2.1",
                                ProblemKind.OTHER_WEBSITE,
                                NEWS + "/3/link",
                                "called news of the website, but elsewhere",
                                tree -> ofPerformance(tree, (each, at) -> each.set(at + "/link/url", ELSEWHERE)))
                        .parents("O6.2"));
    }

    private static List<Mutation> socialMedia() {
        return List.of(
                lacks(
                                "O6.2.2",
                                ProblemKind.NOT_COVERED,
                                NEWS,
                                "on the website alone",
                                tree -> tree.remove(NEWS + "/10")
                                        .remove(NEWS + "/4")
                                        .remove(NEWS + "/1"))
                        .parents("O6.2"),
                lacks(
                                "O6.2.2",
                                ProblemKind.MISSING,
                                NEWS + "/1/websiteLink",
                                "no post leads to the website",
                                tree -> ofSocialMedia(tree, (each, at) -> each.remove(at + "/websiteLink")))
                        .parents("O6.2"),
                fails(
                                "O6.2.2",
                                ProblemKind.OTHER_WEBSITE,
                                NEWS + "/4/websiteLink",
                                "every post leads to another website",
                                tree -> ofSocialMedia(tree, (each, at) -> each.set(at + "/websiteLink/url", ELSEWHERE)))
                        .parents("O6.2"),
                fails(
                                "O6.2.2",
                                ProblemKind.MALFORMED_ADDRESS,
                                NEWS + "/10/websiteLink",
                                "every post leads to no web address",
                                tree -> ofSocialMedia(
                                        tree, (each, at) -> each.set(at + "/websiteLink/url", "เว็บไซต์")))
                        .parents("O6.2"),
                lacks(
                                "O6.2.2",
                                ProblemKind.MISSING,
                                NEWS + "/4/link",
                                "one post leads to the website but has no link, the others do not lead there",
                                tree -> {
                                    ofSocialMedia(tree, (each, at) -> each.remove(at + "/websiteLink"));
                                    tree.setJson(
                                                    NEWS + "/4/websiteLink",
                                                    "{'url': 'https://bangsommut.police.example'}")
                                            .remove(NEWS + "/4/link");
                                })
                        .parents("O6.2"));
    }

    private static List<Mutation> assessment() {
        return List.of(
                lacks(
                        "O6.3",
                        ProblemKind.NOT_COVERED,
                        NEWS,
                        "no news of the assessment",
                        tree -> tree.remove(NEWS + "/8").remove(OF_ITA)),
                fails(
                        "O6.3",
                        ProblemKind.OUTSIDE_YEAR,
                        OF_ITA + "/publishedOn",
                        "news of the next year's assessment",
                        tree -> tree.set(OF_ITA + "/publishedOn", "2023-10-01").remove(NEWS + "/8")),
                alone(removed("O6.3", OF_ITA + "/title")),
                alone(removed("O6.3", OF_ITA + "/publishedOn")),
                alone(removed("O6.3", OF_ITA + "/link")),
                alone(fails(
                        "O6.3",
                        ProblemKind.MALFORMED_ADDRESS,
                        OF_ITA + "/link",
                        "news of the assessment at no web address",
                        tree -> tree.set(OF_ITA + "/link/url", "ติดประกาศ"))));
    }

    /** The same where the other news of the assessment is not there. */
    private static Mutation alone(Mutation mutation) {
        return new Mutation(
                mutation.what(),
                tree -> mutation.edit().accept(tree.remove(NEWS + "/8")),
                mutation.requirement(),
                mutation.outcome(),
                mutation.kind(),
                mutation.at(),
                mutation.others());
    }

    private static List<Mutation> survey() {
        return List.of(
                removed("O6.4", SURVEY),
                removed("O6.4", SURVEY + "/news"),
                lacks(
                        "O6.4",
                        ProblemKind.MISSING_ANY,
                        SURVEY,
                        "neither link nor QR code",
                        tree -> tree.remove(SURVEY + "/surveyLink").remove(SURVEY + "/qrCode")),
                fails(
                        "O6.4",
                        ProblemKind.MALFORMED_ADDRESS,
                        SURVEY + "/news",
                        "an invitation at no web address",
                        tree -> tree.set(SURVEY + "/news/url", "ป้ายหน้าสถานี")),
                fails(
                        "O6.4",
                        ProblemKind.MALFORMED_ADDRESS,
                        SURVEY + "/surveyLink",
                        "a link that is none, no QR code",
                        tree -> tree.set(SURVEY + "/surveyLink/url", "eit").remove(SURVEY + "/qrCode")));
    }

    /** An edit of a row at its place. */
    interface RowEdit {
        void apply(JsonTree tree, String at);
    }

    /** Edits each row of news of performance. */
    static void ofPerformance(JsonTree tree, RowEdit edit) {
        for (int i = 0; i < ROWS; i++) {
            String at = NEWS + "/" + i;
            if (tree.get(at + "/topic").equals("PERFORMANCE")) {
                edit.apply(tree, at);
            }
        }
    }

    private static void ofSocialMedia(JsonTree tree, RowEdit edit) {
        for (int i : new int[] {1, 4, 10}) {
            edit.apply(tree, NEWS + "/" + i);
        }
    }
}
