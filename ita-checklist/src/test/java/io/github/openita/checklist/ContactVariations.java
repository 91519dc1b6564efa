package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What a station may do otherwise in O5. */
final class ContactVariations {

    private static final String O5 = "/disclosures/O5/content";
    private static final String CONTACT = O5 + "/contact";
    private static final String QUESTIONS = O5 + "/questions";

    private ContactVariations() {}

    static List<Variation> all() {
        return List.of(
                accepted(
                        "one telephone number and one e-mail address",
                        tree -> tree.remove(CONTACT + "/phones/1").remove(CONTACT + "/emails/1")),
                accepted("a number in Thai digits", tree -> tree.set(CONTACT + "/phones/0", "๐-๒๐๐๐-๐๑๐๐")),
                accepted("a map as a picture", tree -> map(tree, "IMAGE")),
                accepted("a map as a PDF", tree -> map(tree, "PDF")),
                accepted("a map as a document", tree -> map(tree, "DOCX"), ProblemKind.UNUSUAL_FORMAT),
                accepted(
                        "page and picture of the map, the picture without an address",
                        tree -> tree.setJson(CONTACT + "/mapImage", "{'name': 'แผนที่'}")),
                accepted(
                        "published after the change, no update date shown",
                        tree -> tree.remove("/disclosures/O5/updatedOn")
                                .set("/disclosures/O5/publishedOn", "2023-03-01")),
                accepted(
                        "changed on the day of the update", tree -> tree.set(CONTACT + "/lastChangedOn", "2023-04-10")),
                accepted(
                        "another change at the station later",
                        tree -> tree.set("/station/changes/0/kind", "OTHER")
                                .set("/station/changes/0/on", "2023-04-20")),
                accepted(
                        "answers on the page on which is asked",
                        tree -> tree.set(QUESTIONS + "/answersAt/url", tree.get(QUESTIONS + "/page/url"))),
                accepted(
                        "answers on another website",
                        tree -> tree.set(QUESTIONS + "/answersAt/url", "https://chat.example/bangsommut"),
                        ProblemKind.OTHER_WEBSITE),
                accepted("a board", tree -> tree.set(QUESTIONS + "/form", "WEB_BOARD")),
                accepted("another two-way form", tree -> tree.set(QUESTIONS + "/form", "OTHER_TWO_WAY")),
                accepted(
                        "asked on a part of the website",
                        tree -> tree.set(QUESTIONS + "/page/url", "https://ask.bangsommut.police.example/")),
                accepted("no note on the time for replies", tree -> tree.remove(QUESTIONS + "/replyWithin/note")),
                accepted(
                        "feedback on the page for questions",
                        tree -> tree.set(O5 + "/feedbackPage/url", tree.get(QUESTIONS + "/page/url"))));
    }

    private static void map(JsonTree tree, String format) {
        tree.remove(CONTACT + "/mapLink")
                .setJson(
                        CONTACT + "/mapImage",
                        "{'url': 'https://bangsommut.police.example/map', 'format': '" + format + "'}");
    }
}
