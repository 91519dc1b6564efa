package io.github.openita.checklist;

import static io.github.openita.checklist.PublicityMutations.NEWS;
import static io.github.openita.checklist.PublicityMutations.SURVEY;
import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O6. */
final class PublicityVariations {

    private PublicityVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted("begun on the first day of the year", tree -> tree.set(NEWS + "/0/publishedOn", "2022-10-01")),
                accepted("begun on the last day of October", tree -> {
                    tree.set(NEWS + "/0/publishedOn", "2022-10-31");
                    tree.set(NEWS + "/1/publishedOn", "2022-10-31");
                }),
                accepted(
                        "news of another year beside that of this year",
                        tree -> tree.set(NEWS + "/2/publishedOn", "2022-09-30"),
                        ProblemKind.OUTSIDE_YEAR),
                accepted(
                        "news of another year of which nothing else is known",
                        tree -> tree.add(NEWS, "{'topic': 'PERFORMANCE', 'publishedOn': '2021-12-01'}"),
                        ProblemKind.OUTSIDE_YEAR),
                accepted(
                        "nothing after October",
                        tree -> PublicityMutations.ofPerformance(
                                tree, (each, at) -> each.set(at + "/publishedOn", "2022-10-20")),
                        ProblemKind.NOT_CONTINUED),
                accepted("nothing after October, in October", tree -> {
                    PublicityMutations.ofPerformance(tree, (each, at) -> each.set(at + "/publishedOn", "2022-10-20"));
                    tree.set("/disclosures/O6/updatedOn", "2022-10-31");
                }),
                accepted(
                        "news without a title beside news that has one",
                        tree -> tree.remove(NEWS + "/2/title"),
                        ProblemKind.MISSING),
                accepted(
                        "news without a day beside news that has one",
                        tree -> tree.remove(NEWS + "/2/publishedOn"),
                        ProblemKind.MISSING),
                accepted(
                        "called news of the website, but elsewhere, beside news that is there",
                        tree -> tree.set(NEWS + "/3/link/url", "https://social.example/bangsommut"),
                        ProblemKind.OTHER_WEBSITE),
                accepted(
                        "a post that leads nowhere beside one that leads to the website",
                        tree -> tree.set(NEWS + "/4/websiteLink/url", "-"),
                        ProblemKind.MALFORMED_ADDRESS),
                accepted(
                        "news on no known channel beside news on the website and on social media",
                        tree -> tree.remove(NEWS + "/3/channel")),
                accepted("one social medium", tree -> tree.remove(NEWS + "/10").remove(NEWS + "/4")),
                accepted("news on another subject without anything else", tree -> tree.add(NEWS, "{'topic': 'OTHER'}")),
                accepted("news on no subject", tree -> tree.remove(NEWS + "/5/topic")),
                accepted(
                        "news of the assessment on social media alone, not linked back",
                        tree -> tree.remove(NEWS + "/8/websiteLink").remove(NEWS + "/7")),
                accepted("news of the assessment on no channel", tree -> tree.remove(NEWS + "/7/channel")),
                accepted(
                        "news on a part of the website",
                        tree -> tree.set(NEWS + "/0/link/url", "https://news.bangsommut.police.example/1")),
                accepted("a link and no QR code", tree -> tree.remove(SURVEY + "/qrCode")),
                accepted("a QR code and no link", tree -> tree.remove(SURVEY + "/surveyLink")),
                accepted(
                        "a QR code in a document",
                        tree -> tree.set(SURVEY + "/qrCode/format", "DOCX"),
                        ProblemKind.UNUSUAL_FORMAT),
                accepted(
                        "the invitation on social media",
                        tree -> tree.set(SURVEY + "/news/url", "https://facebook.example/bangsommut/posts/eit")));
    }
}
