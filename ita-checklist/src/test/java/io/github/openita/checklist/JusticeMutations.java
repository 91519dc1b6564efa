package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O12 to O16. */
final class JusticeMutations {

    private static final String O12 = "/disclosures/O12/content";
    private static final String O13 = "/disclosures/O13/content";
    private static final String O14 = "/disclosures/O14/content";
    private static final String O15 = "/disclosures/O15/content";
    private static final String CASES = O15 + "/cases";
    private static final String O16 = "/disclosures/O16/content";
    private static final String FUND = O16 + "/justiceFund";
    private static final String BLANK = "\u00a0\u200b";

    private JusticeMutations() {}

    static List<Mutation> all() {
        return Stream.of(
                        guideline("O12.1.1", O12 + "/arrestWithWarrant", "O12.1"),
                        guideline("O12.1.1", O12 + "/searchWithWarrant", "O12.1"),
                        guideline("O12.1.2", O12 + "/arrestWithoutWarrant", "O12.1"),
                        guideline("O12.1.2", O12 + "/searchWithoutWarrant", "O12.1"),
                        publicVersion("O12.2", "O12"),
                        guideline("O13.1", O13 + "/conductOfInquiry"),
                        guideline("O13.1", O13 + "/evidenceGathering"),
                        guideline("O14.1", O14 + "/guideline"),
                        publicVersion("O14.2", "O14"),
                        guideline("O15.1", O15 + "/guideline"),
                        cases(),
                        guideline("O15.2.1", CASES + "/0/guideline", "O15.2"),
                        guideline("O15.2.2", CASES + "/1/guideline", "O15.2"),
                        guideline("O15.2.3", CASES + "/2/guideline", "O15.2"),
                        publicVersion("O15.3", "O15"),
                        guideline("O16.1.1", O16 + "/victimCompensation", "O16.1"),
                        guideline("O16.1.2", FUND + "/legalProceedings", "O16.1"),
                        guideline("O16.1.2", FUND + "/provisionalRelease", "O16.1"),
                        guideline("O16.1.2", FUND + "/humanRightsViolation", "O16.1"),
                        List.of(removed("O16.1.2", FUND).parents("O16.1")),
                        guideline("O16.1.3", O16 + "/suspectRights", "O16.1"))
                .flatMap(List::stream)
                .toList();
    }

    /** What is no guideline: none, the law alone, blanks, and a file at no web address. */
    private static List<Mutation> guideline(String requirement, String at, String... parents) {
        return List.of(
                removed(requirement, at).parents(parents),
                lacks(
                                requirement,
                                ProblemKind.MISSING,
                                at,
                                "the law alone at " + at,
                                tree -> tree.remove(at + "/text").remove(at + "/file"))
                        .parents(parents),
                lacks(
                                requirement,
                                ProblemKind.MISSING,
                                at,
                                "blanks and a file without address at " + at,
                                tree -> tree.set(at + "/text/th", BLANK).set(at + "/file/url", BLANK))
                        .parents(parents),
                fails(
                                requirement,
                                ProblemKind.MALFORMED_ADDRESS,
                                at + "/file",
                                "a file at no web address at " + at,
                                tree -> tree.remove(at + "/text").set(at + "/file/url", "guideline.pdf"))
                        .parents(parents));
    }

    /** What a reviewer judges: not there, no version at all, at no web address, not looked at, not accepted. */
    private static List<Mutation> publicVersion(String requirement, String item) {
        String at = "/disclosures/" + item + "/content/publicVersion";
        String attestations = "/disclosures/" + item + "/attestations";
        return List.of(
                removed(requirement, at),
                lacks(
                        requirement,
                        ProblemKind.MISSING,
                        at,
                        "a form of which nothing is shown",
                        tree -> tree.setJson(at, "{'form': 'VIDEO'}")),
                fails(
                        requirement,
                        ProblemKind.MALFORMED_ADDRESS,
                        at + "/link",
                        "a page at no web address",
                        tree -> tree.setJson(at, "{'form': 'VIDEO', 'link': {'url': 'video'}}")),
                leavesOpen(
                        requirement,
                        ProblemKind.REVIEW_NEEDED,
                        attestations,
                        "no reviewer has looked",
                        tree -> tree.remove(attestations)),
                fails(
                        requirement,
                        ProblemKind.REJECTED,
                        attestations + "/0",
                        "the reviewer did not accept it",
                        tree -> tree.set(attestations + "/0/verdict", "REJECTED")));
    }

    private static List<Mutation> cases() {
        String row = "{'kind': '%s', 'guideline': {'text': {'th': 'ถามโดยสุภาพ'}}}";
        return List.of(
                lacks("O15.2", ProblemKind.EMPTY, CASES, "no cases", tree -> tree.remove(CASES))
                        .also("O15.2.1", NOT_PROVIDED, "stands in a case")
                        .also("O15.2.2", NOT_PROVIDED, "stands in a case")
                        .also("O15.2.3", NOT_PROVIDED, "stands in a case"),
                lacks(
                                "O15.2",
                                ProblemKind.CONTENTS_INCOMPLETE,
                                CASES,
                                "no statement of the alleged offender",
                                tree -> tree.remove(CASES + "/2"))
                        .also("O15.2.3", NOT_PROVIDED, "the case that is lacking"),
                notAmongTheCases("O15.2.1", 0),
                notAmongTheCases("O15.2.2", 1),
                notAmongTheCases("O15.2.3", 2),
                removed("O15.2", CASES + "/3/kind"),
                lacks(
                                "O15.2.2",
                                ProblemKind.MISSING,
                                CASES + "/4/guideline",
                                "a case twice, once without guideline",
                                tree -> tree.add(CASES, row.formatted("UNCHARGED_WITNESS"))
                                        .remove(CASES + "/4/guideline"))
                        .parents("O15.2"));
    }

    private static Mutation notAmongTheCases(String requirement, int index) {
        return lacks(
                        requirement,
                        ProblemKind.NOT_COVERED,
                        CASES,
                        "not among the cases",
                        tree -> tree.set(CASES + "/" + index + "/kind", "OTHER"))
                .also("O15.2", NOT_PROVIDED, "parent, and two of three cases");
    }
}
