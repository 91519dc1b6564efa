package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What may be otherwise in O8 to O10. */
final class ServiceVariations {

    private static final String MANUALS = "/disclosures/O8/content/manuals";
    private static final String SERVICES = "/disclosures/O9/content/services";
    private static final String E_SERVICES = "/disclosures/O10/content/services";

    private ServiceVariations() {}

    static List<Variation> all() {
        String issue = MANUALS + "/0/issue";
        return List.of(
                accepted("a standard in place of a manual", tree -> tree.set(MANUALS + "/0/kind", "STANDARD")),
                accepted("manual or standard is not said", tree -> tree.remove(MANUALS + "/0/kind")),
                accepted(
                        "one manual for two work lines",
                        tree -> tree.set(MANUALS + "/3/file/url", "https://bangsommut.police.example/both.pdf")
                                .set(MANUALS + "/4/file/url", "https://bangsommut.police.example/both.pdf")),
                accepted(
                        "not reviewed since it took effect",
                        tree -> tree.set(issue + "/lastReviewedOn", "2022-10-02"),
                        ProblemKind.CONTRADICTION),
                accepted("reviewed when it took effect", tree -> tree.set(issue + "/lastReviewedOn", "2022-10-03")),
                accepted(
                        "reviewed after the item was last updated",
                        tree -> tree.set(issue + "/lastReviewedOn", "2023-04-01"),
                        ProblemKind.OUTDATED),
                accepted(
                        "reviewed on the day of the update", tree -> tree.set(issue + "/lastReviewedOn", "2023-03-31")),
                accepted(
                        "one service of each work line",
                        tree -> tree.remove(SERVICES + "/6").remove(SERVICES + "/2")),
                accepted(
                        "services share a diagram",
                        tree -> tree.set(SERVICES + "/6/diagram/url", tree.get(SERVICES + "/5/diagram/url"))),
                accepted(
                        "a service of one step",
                        tree -> tree.remove(SERVICES + "/2/steps/2").remove(SERVICES + "/2/steps/1")),
                accepted("one system", tree -> tree.remove(E_SERVICES + "/2").remove(E_SERVICES + "/1")),
                accepted("a system of another kind", tree -> tree.set(E_SERVICES + "/0/kind", "OTHER")),
                accepted(
                        "linked from a part of the website",
                        tree -> tree.set(
                                E_SERVICES + "/0/linkedFrom/url", "https://www.service.bangsommut.police.example/")));
    }
}
