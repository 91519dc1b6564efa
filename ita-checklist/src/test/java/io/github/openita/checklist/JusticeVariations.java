package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** What may be otherwise in O12 to O16. */
final class JusticeVariations {

    private static final String O12 = "/disclosures/O12/content";
    private static final String O13 = "/disclosures/O13/content";
    private static final String O14 = "/disclosures/O14/content";
    private static final String O15 = "/disclosures/O15/content";
    private static final String O16 = "/disclosures/O16/content";

    private JusticeVariations() {}

    static List<Variation> all() {
        List<Variation> all = new ArrayList<>();
        for (String guideline : List.of(
                O12 + "/searchWithoutWarrant",
                O13 + "/conductOfInquiry",
                O14 + "/guideline",
                O15 + "/guideline",
                O15 + "/cases/1/guideline",
                O16 + "/justiceFund/provisionalRelease",
                O16 + "/suspectRights")) {
            all.add(accepted("words alone at " + guideline, tree -> tree.remove(guideline + "/file")));
            all.add(accepted("a file alone at " + guideline, tree -> tree.remove(guideline + "/text")));
            all.add(accepted("no law at " + guideline, tree -> tree.remove(guideline + "/legalBasis")));
            all.add(accepted(
                    "words beside a file at no web address at " + guideline,
                    tree -> tree.set(guideline + "/file/url", "guideline.pdf")));
        }
        all.addAll(others());
        return all;
    }

    private static List<Variation> others() {
        return List.of(
                accepted(
                        "the Act on compensation is not named",
                        tree -> tree.remove(O16 + "/victimCompensation/legalBasis"),
                        ProblemKind.MISSING),
                accepted("a page for the public, no file", tree -> tree.remove(O12 + "/publicVersion/file")),
                accepted("a file for the public, no page", tree -> tree.remove(O12 + "/publicVersion/link")),
                accepted("the form for the public is not said", tree -> tree.remove(O14 + "/publicVersion/form")),
                accepted("no further measures", tree -> tree.remove(O13 + "/furtherMeasures")),
                accepted("no list of grounds", tree -> tree.remove(O14 + "/grounds")),
                accepted("three cases and no other", tree -> tree.remove(O15 + "/cases/3")),
                accepted("another case without guideline", tree -> tree.remove(O15 + "/cases/3/guideline")),
                accepted("another case without name", tree -> tree.remove(O15 + "/cases/3/label")),
                accepted(
                        "a case told twice",
                        tree -> tree.add(
                                O15 + "/cases",
                                "{'kind': 'ALLEGED_OFFENDER', 'guideline': {'text': {'th': 'แจ้งสิทธิก่อนถาม'}}}")));
    }
}
