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

/** What breaks each requirement of O5. */
final class ContactMutations {

    private static final String O5 = "/disclosures/O5/content";
    private static final String CONTACT = O5 + "/contact";
    private static final String QUESTIONS = O5 + "/questions";
    private static final String ELSEWHERE = "https://social.example/bangsommut";

    private ContactMutations() {}

    static List<Mutation> all() {
        return Stream.of(elements(), forms(), wholes(), changes(), questions(), replies(), feedback())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> elements() {
        return List.of(
                element(removed("O5.1.1", CONTACT + "/unitName")),
                element(removed("O5.1.2", CONTACT + "/address")),
                element(lacks(
                        "O5.1.2",
                        ProblemKind.MISSING,
                        CONTACT + "/address",
                        "an address of spaces",
                        tree -> tree.set(CONTACT + "/address/th", "\u00a0\u200b")
                                .remove(CONTACT + "/address/en"))),
                element(lacks(
                        "O5.1.3",
                        ProblemKind.EMPTY,
                        CONTACT + "/phones",
                        "no telephone number",
                        tree -> tree.remove(CONTACT + "/phones"))),
                element(lacks(
                        "O5.1.3",
                        ProblemKind.MISSING,
                        CONTACT + "/phones/1",
                        "a number of spaces",
                        tree -> tree.set(CONTACT + "/phones/1", " "))),
                element(lacks(
                        "O5.1.4",
                        ProblemKind.EMPTY,
                        CONTACT + "/emails",
                        "no e-mail address",
                        tree -> tree.remove(CONTACT + "/emails"))),
                element(lacks(
                        "O5.1.5",
                        ProblemKind.MISSING_ANY,
                        CONTACT,
                        "neither page nor picture of a map",
                        tree -> tree.remove(CONTACT + "/mapLink"))));
    }

    private static List<Mutation> forms() {
        return List.of(
                malformed(
                        "O5.1.3",
                        ProblemKind.MALFORMED_PHONE,
                        CONTACT + "/phones/0",
                        tree -> tree.set(CONTACT + "/phones/0", "โทร. ที่เคาน์เตอร์")),
                malformed(
                        "O5.1.4",
                        ProblemKind.MALFORMED_EMAIL,
                        CONTACT + "/emails/1",
                        tree -> tree.set(CONTACT + "/emails/1", "saraban(at)bangsommut")),
                malformed(
                        "O5.1.5",
                        ProblemKind.MALFORMED_ADDRESS,
                        CONTACT + "/mapLink",
                        tree -> tree.set(CONTACT + "/mapLink/url", "แผนที่")));
    }

    private static List<Mutation> wholes() {
        Mutation nothing =
                lacks("O5.1", ProblemKind.MISSING, CONTACT, "no contact information", tree -> tree.remove(CONTACT));
        for (String id : List.of("O5.1.1", "O5.1.2", "O5.1.3", "O5.1.4", "O5.1.5", "O5.2", "O5.3")) {
            nothing = nothing.also(id, NOT_PROVIDED, "nothing in which it could be");
        }
        Mutation noQuestions =
                lacks("O5.4", ProblemKind.MISSING, QUESTIONS, "no channel", tree -> tree.remove(QUESTIONS));
        for (String id : List.of("O5.4.1", "O5.4.2", "O5.4.3", "O5.5", "O5.5.1", "O5.5.2")) {
            noQuestions = noQuestions.also(id, NOT_PROVIDED, "nothing in which it could be");
        }
        return List.of(
                nothing,
                noQuestions,
                lacks(
                                "O5.1",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                CONTACT,
                                "four of the five elements",
                                tree -> tree.remove(CONTACT + "/unitName"))
                        .also("O5.1.1", NOT_PROVIDED, "the one lacking")
                        .also("O5.3", NOT_PROVIDED, "all five are asked for"),
                lacks(
                                "O5.3",
                                ProblemKind.NOT_COVERED,
                                CONTACT,
                                "name and address alone",
                                tree -> tree.remove(CONTACT + "/phones")
                                        .remove(CONTACT + "/emails")
                                        .remove(CONTACT + "/mapLink"))
                        .also("O5.1.3", NOT_PROVIDED, "one of those lacking")
                        .also("O5.1.4", NOT_PROVIDED, "one of those lacking")
                        .also("O5.1.5", NOT_PROVIDED, "one of those lacking")
                        .parents("O5.1"));
    }

    private static Mutation element(Mutation mutation) {
        return mutation.parents("O5.1").also("O5.3", NOT_PROVIDED, "all five are asked for");
    }

    private static Mutation malformed(String requirement, ProblemKind kind, String at, Consumer<JsonTree> edit) {
        return element(fails(requirement, kind, at, "malformed " + at, edit));
    }

    private static List<Mutation> changes() {
        String changedOn = CONTACT + "/lastChangedOn";
        String updatedOn = "/disclosures/O5/updatedOn";
        return List.of(
                removed("O5.2", changedOn),
                lacks(
                        "O5.2",
                        ProblemKind.MISSING,
                        updatedOn,
                        "neither published nor updated on a day",
                        tree -> tree.remove(updatedOn).remove("/disclosures/O5/publishedOn")),
                fails(
                        "O5.2",
                        ProblemKind.OUTDATED,
                        changedOn,
                        "published before the change, not updated since",
                        tree -> tree.remove(updatedOn)),
                fails(
                        "O5.2",
                        ProblemKind.OUTDATED,
                        changedOn,
                        "changed on the day after the update",
                        tree -> tree.set(changedOn, "2023-04-11")),
                fails(
                        "O5.2",
                        ProblemKind.OUTDATED,
                        "/station/changes/0/on",
                        "a change of contact data that the station lists",
                        tree -> tree.set("/station/changes/0/kind", "CONTACT")
                                .set("/station/changes/0/on", "2023-04-11")));
    }

    private static List<Mutation> questions() {
        String page = QUESTIONS + "/page";
        String linkedFrom = QUESTIONS + "/linkedFrom";
        return List.of(
                removed("O5.4", page).also("O5.4.1", NOT_PROVIDED, "no page on which to ask"),
                fails(
                                "O5.4",
                                ProblemKind.MALFORMED_ADDRESS,
                                page,
                                "asked at no web address",
                                tree -> tree.set(page + "/url", "q-and-a"))
                        .also("O5.4.1", FAIL, "nowhere to ask"),
                fails(
                        "O5.4",
                        ProblemKind.OTHER_WEBSITE,
                        page,
                        "asked on another website",
                        tree -> tree.set(page + "/url", ELSEWHERE)),
                lacks(
                                "O5.4.1",
                                ProblemKind.MISSING,
                                QUESTIONS + "/form",
                                "not said how to ask",
                                tree -> tree.remove(QUESTIONS + "/form"))
                        .also("O5.4.2", NOT_PROVIDED, "not said whether it is two-way")
                        .parents("O5.4"),
                removed("O5.4.2", QUESTIONS + "/answersAt").parents("O5.4"),
                fails(
                                "O5.4.2",
                                ProblemKind.MALFORMED_ADDRESS,
                                QUESTIONS + "/answersAt",
                                "answers at no web address",
                                tree -> tree.set(QUESTIONS + "/answersAt/url", "ตอบทางโทรศัพท์"))
                        .parents("O5.4"),
                removed("O5.4.3", linkedFrom).parents("O5.4"),
                fails(
                                "O5.4.3",
                                ProblemKind.OTHER_WEBSITE,
                                linkedFrom,
                                "linked from another website",
                                tree -> tree.set(linkedFrom + "/url", ELSEWHERE))
                        .parents("O5.4"),
                fails(
                                "O5.4.3",
                                ProblemKind.MALFORMED_ADDRESS,
                                linkedFrom,
                                "linked from no web address",
                                tree -> tree.set(linkedFrom + "/url", "หน้าแรก"))
                        .parents("O5.4"));
    }

    private static List<Mutation> replies() {
        String replyWithin = QUESTIONS + "/replyWithin";
        return List.of(
                removed("O5.5", QUESTIONS + "/replyGuideline"),
                removed("O5.5.1", QUESTIONS + "/responsible").parents("O5.5"),
                removed("O5.5.2", replyWithin).parents("O5.5"),
                lacks(
                                "O5.5.2",
                                ProblemKind.MISSING,
                                replyWithin,
                                "a number without a unit",
                                tree -> tree.remove(replyWithin + "/unit"))
                        .parents("O5.5"),
                fails(
                                "O5.5.2",
                                ProblemKind.NOT_POSITIVE,
                                replyWithin,
                                "within no time at all",
                                tree -> tree.set(replyWithin + "/amount", 0))
                        .parents("O5.5"));
    }

    private static List<Mutation> feedback() {
        String page = O5 + "/feedbackPage";
        return List.of(
                removed("O5.6", page),
                fails(
                        "O5.6",
                        ProblemKind.MALFORMED_ADDRESS,
                        page,
                        "feedback at no web address",
                        tree -> tree.set(page + "/url", "ตู้รับความคิดเห็น")),
                fails(
                        "O5.6",
                        ProblemKind.OTHER_WEBSITE,
                        page,
                        "feedback on another website",
                        tree -> tree.set(page + "/url", ELSEWHERE)));
    }
}
