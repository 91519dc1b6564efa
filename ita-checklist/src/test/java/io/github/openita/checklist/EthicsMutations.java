package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.leavesOpen;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.stream.Stream;

/** What breaks each requirement of O27. */
final class EthicsMutations {

    private static final String DISCLOSURE = "/disclosures/O27";
    private static final String O27 = DISCLOSURE + "/content";
    private static final String PRACTICES = O27 + "/practices";

    private EthicsMutations() {}

    static List<Mutation> all() {
        return Stream.of(manual(), code(), practices()).flatMap(List::stream).toList();
    }

    private static List<Mutation> manual() {
        return List.of(
                removed("O27.1", O27 + "/title"),
                lacks(
                        "O27.1",
                        ProblemKind.MISSING_ANY,
                        O27,
                        "neither page nor file",
                        tree -> tree.remove(O27 + "/link").remove(DISCLOSURE + "/files")),
                fails(
                        "O27.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        O27 + "/link",
                        "a page at no address, and no file",
                        tree -> tree.set(O27 + "/link/url", "ethics").remove(DISCLOSURE + "/files")),
                fails(
                        "O27.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        DISCLOSURE + "/files",
                        "a file in a folder, and no page",
                        tree -> tree.set(DISCLOSURE + "/files/0/url", "D:/ethics.pdf")
                                .remove(O27 + "/link")));
    }

    private static List<Mutation> code() {
        return List.of(
                removed("O27.2", O27 + "/baseline"),
                lacks(
                        "O27.2",
                        ProblemKind.MISSING,
                        O27 + "/baseline",
                        "a code without name",
                        tree -> tree.remove(O27 + "/baseline/name")),
                lacks("O27.2", ProblemKind.EMPTY, PRACTICES, "nothing to compare", tree -> tree.remove(PRACTICES))
                        .also("O27.3", NOT_PROVIDED, "no practice to look at"),
                leavesOpen(
                        "O27.2",
                        ProblemKind.REVIEW_NEEDED,
                        DISCLOSURE + "/attestations",
                        "nobody has compared",
                        tree -> tree.remove(DISCLOSURE + "/attestations")),
                fails(
                        "O27.2",
                        ProblemKind.REJECTED,
                        DISCLOSURE + "/attestations/0",
                        "below the code",
                        tree -> tree.set(DISCLOSURE + "/attestations/0/verdict", "REJECTED")));
    }

    private static List<Mutation> practices() {
        String plain = PRACTICES + "/1";
        return List.of(
                removed("O27.3", PRACTICES + "/0/role"),
                removed("O27.3", plain + "/desirable"),
                removed("O27.3", plain + "/undesirable"),
                lacks(
                        "O27.3",
                        ProblemKind.MISSING,
                        plain + "/undesirable",
                        "a Don't of spaces",
                        tree -> tree.set(plain + "/undesirable/th", "\u00a0\u200b")),
                lacks(
                        "O27.3",
                        ProblemKind.MISSING_ANY,
                        plain,
                        "neither example nor Do and Don't",
                        tree -> tree.remove(plain + "/desirable").remove(plain + "/undesirable")));
    }
}
