package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;

/** What breaks each requirement of O10. */
final class EServiceMutations {

    private static final String SERVICES = "/disclosures/O10/content/services";

    private EServiceMutations() {}

    static List<Mutation> all() {
        return List.of(
                lacks("O10.1", ProblemKind.EMPTY, SERVICES, "no system", tree -> tree.remove(SERVICES))
                        .also("O10.2", NOT_PROVIDED, "nothing to lead to"),
                removed("O10.1", SERVICES + "/0/kind"),
                removed("O10.1", SERVICES + "/1/name"),
                removed("O10.1", SERVICES + "/2/link"),
                fails(
                        "O10.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        SERVICES + "/2/link",
                        "a system at no web address",
                        tree -> tree.set(SERVICES + "/2/link/url", "ที่เคาน์เตอร์")),
                removed("O10.2", SERVICES + "/2/linkedFrom"),
                fails(
                        "O10.2",
                        ProblemKind.OTHER_WEBSITE,
                        SERVICES + "/1/linkedFrom",
                        "one system is linked from another website",
                        tree -> tree.set(SERVICES + "/1/linkedFrom/url", "https://social.example/bangsommut")),
                fails(
                        "O10.2",
                        ProblemKind.OTHER_WEBSITE,
                        SERVICES + "/1/linkedFrom",
                        "the host only ends like the main website",
                        tree -> tree.set(
                                SERVICES + "/1/linkedFrom/url", "https://notbangsommut.police.example/e-service")),
                fails(
                        "O10.2",
                        ProblemKind.MALFORMED_ADDRESS,
                        SERVICES + "/0/linkedFrom",
                        "linked from no web address",
                        tree -> tree.set(SERVICES + "/0/linkedFrom/url", "/e-service")));
    }
}
