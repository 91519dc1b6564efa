package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NEEDS_REVIEW;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O23. */
final class PolicyMutations {

    private static final String O23 = "/disclosures/O23/content";
    private static final String POLICY = O23 + "/policy";
    private static final String BRIBE = POLICY + "/bribe";
    private static final String BLANK = "\u00a0\u200b";

    private PolicyMutations() {}

    static List<Mutation> all() {
        return Stream.of(announcement(), languages(), contents(), definition(), forms())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> announcement() {
        String by = O23 + "/announcedBy";
        return List.of(
                removed("O23.1", O23 + "/statements/antiBribery"),
                removed("O23.1", O23 + "/statements/noGift"),
                removed("O23.1", O23 + "/statements"),
                removed("O23.1.1", by).parents("O23.1"),
                fails(
                                "O23.1.1",
                                ProblemKind.NOT_CURRENT_HEAD,
                                by,
                                "the former head's policy",
                                tree -> tree.setJson(
                                        by,
                                        "{'rank': 'พันตำรวจเอก', 'firstName': 'มั่นคง', 'surname': 'แบบอย่างเดิม'}"))
                        .parents("O23.1"),
                fails(
                                "O23.1.1",
                                ProblemKind.BEFORE_HEAD,
                                O23 + "/announcedOn",
                                "dated the day before the head took office",
                                tree -> tree.set(O23 + "/announcedOn", "2023-02-05"))
                        .parents("O23.1"),
                removed("O23.1.1", "/station/head/since").parents("O23.1"),
                lacks(
                                "O23.1.1",
                                ProblemKind.MISSING,
                                "/station/head",
                                "no head at all",
                                tree -> tree.remove("/station/head"))
                        .parents("O23.1")
                        .also("O1.3", NEEDS_REVIEW, "nobody to compare")
                        .also("O24.1", NEEDS_REVIEW, "nobody to compare")
                        .also("O24.3", NEEDS_REVIEW, "nobody to compare"),
                leavesOpen(
                                "O23.1.1",
                                ProblemKind.HEAD_UNKNOWN,
                                "/station/head/person",
                                "the post of head is vacant, so nobody took office",
                                tree -> tree.remove("/station/head/person").remove("/station/head/since"))
                        .parents("O23.1")
                        .also("O1.3", NEEDS_REVIEW, "nobody to compare")
                        .also("O24.1", NEEDS_REVIEW, "nobody to compare")
                        .also("O24.3", NEEDS_REVIEW, "nobody to compare"));
    }

    private static List<Mutation> languages() {
        return List.of(
                fails(
                                "O23.1.2",
                                ProblemKind.TRANSLATION_MISSING,
                                POLICY + "/scope",
                                "no English version, and one text without English",
                                tree -> tree.remove(O23 + "/documents/1").remove(POLICY + "/scope/en"))
                        .parents("O23.1"),
                fails(
                                "O23.1.2",
                                ProblemKind.TRANSLATION_MISSING,
                                O23 + "/statements/noGift",
                                "no versions, and a statement with blank English",
                                tree -> tree.remove(O23 + "/documents").set(O23 + "/statements/noGift/en", BLANK))
                        .parents("O23.1"),
                fails(
                                "O23.1.2",
                                ProblemKind.TRANSLATION_MISSING,
                                POLICY + "/complaintChannels/0/label",
                                "an English version at no address, and a label without English",
                                tree -> {
                                    tree.set(O23 + "/documents/1/file/url", "policy-en.pdf")
                                            .remove(O23 + "/documents/1/link");
                                    tree.remove(POLICY + "/complaintChannels/0/label/en");
                                })
                        .parents("O23.1"));
    }

    private static List<Mutation> contents() {
        List<Mutation> contents = new ArrayList<>();
        contents.add(wholePolicy());
        contents.add(lacks(
                        "O23.2",
                        ProblemKind.CONTENTS_INCOMPLETE,
                        POLICY,
                        "no objectives",
                        tree -> tree.remove(POLICY + "/objectives"))
                .also("O23.2.1", NOT_PROVIDED, "the content that is lacking"));
        contents.add(content("O23.2.1", POLICY + "/objectives"));
        contents.add(lacks(
                        "O23.2.1",
                        ProblemKind.MISSING,
                        POLICY + "/objectives",
                        "blank objectives",
                        tree -> tree.set(POLICY + "/objectives/th", BLANK).set(POLICY + "/objectives/en", BLANK))
                .also("O23.2", NOT_PROVIDED, "parent, and seven of eight contents"));
        contents.add(lacks(
                        "O23.2.1",
                        ProblemKind.MISSING,
                        POLICY + "/objectives",
                        "blank objectives, and no versions by which to see the translation",
                        tree -> tree.set(POLICY + "/objectives/th", BLANK)
                                .set(POLICY + "/objectives/en", BLANK)
                                .remove(O23 + "/documents"))
                .also("O23.2", NOT_PROVIDED, "parent, and seven of eight contents"));
        contents.add(content("O23.2.2", POLICY + "/scope"));
        contents.add(content("O23.2.4", POLICY + "/breach"));
        contents.add(content("O23.2.5", POLICY + "/monitoring"));
        contents.add(lacks(
                        "O23.2.6",
                        ProblemKind.EMPTY,
                        POLICY + "/complaintChannels",
                        "no channel",
                        tree -> tree.remove(POLICY + "/complaintChannels"))
                .also("O23.2", NOT_PROVIDED, "parent, and seven of eight contents"));
        contents.add(lacks(
                        "O23.2.6",
                        ProblemKind.MISSING,
                        POLICY + "/complaintChannels/1",
                        "a channel without value",
                        tree -> tree.remove(POLICY + "/complaintChannels/1/value"))
                .parents("O23.2"));
        contents.add(content("O23.2.7", POLICY + "/protection"));
        contents.add(content("O23.2.7", POLICY + "/protection/complainants"));
        contents.add(content("O23.2.7", POLICY + "/protection/confidentiality"));
        contents.add(content("O23.2.8", O23 + "/announcedOn")
                .also("O23.1.1", NOT_PROVIDED, "whether it was in the head's time is not known")
                .also("O23.1", NOT_PROVIDED, "parent of O23.1.1"));
        return contents;
    }

    private static Mutation content(String requirement, String at) {
        return removed(requirement, at).also("O23.2", NOT_PROVIDED, "parent, and seven of eight contents");
    }

    private static Mutation wholePolicy() {
        Mutation gone = removed("O23.2", POLICY);
        for (int content = 1; content <= 7; content++) {
            gone = gone.also("O23.2." + content, NOT_PROVIDED, "stands in the policy");
        }
        for (int part = 1; part <= 9; part++) {
            gone = gone.also("O23.2.3." + part, NOT_PROVIDED, "stands in the policy");
        }
        return gone;
    }

    private static List<Mutation> definition() {
        return List.of(
                content("O23.2.3", BRIBE + "/definition"),
                removed("O23.2.3.7", BRIBE + "/reasonableness").parents("O23.2.3", "O23.2"),
                removed("O23.2.3.8", BRIBE + "/afterwards").parents("O23.2.3", "O23.2"),
                removed("O23.2.3.9", BRIBE + "/dutyAndCustom").parents("O23.2.3", "O23.2"));
    }

    /** The six forms of a bribe: not named, and named without wording. */
    private static List<Mutation> forms() {
        List<Mutation> forms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String requirement = "O23.2.3." + (i + 1);
            String at = BRIBE + "/forms/" + i;
            forms.add(
                    lacks(requirement, ProblemKind.NOT_COVERED, BRIBE + "/forms", "not named", tree -> tree.remove(at))
                            .parents("O23.2.3", "O23.2"));
            forms.add(removed(requirement, at + "/wording").parents("O23.2.3", "O23.2"));
        }
        return forms;
    }
}
