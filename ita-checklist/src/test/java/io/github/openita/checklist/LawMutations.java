package io.github.openita.checklist;

import static io.github.openita.checklist.Mutation.fails;
import static io.github.openita.checklist.Mutation.lacks;
import static io.github.openita.checklist.Mutation.removed;
import static io.github.openita.checklist.assessment.Outcome.NOT_PROVIDED;

import io.github.openita.checklist.assessment.ProblemKind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What breaks each requirement of O3. The sample has 24 laws, 19 of which the public must or should know. */
final class LawMutations {

    private static final String LAWS = "/disclosures/O3/content/laws";
    private static final int MANY = 24;
    private static final int MARKED = 19;

    private LawMutations() {}

    static List<Mutation> all() {
        return Stream.of(listed(), categories(), relevance())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mutation> listed() {
        return List.of(
                removed("O3.1", LAWS + "/20/title"),
                lacks(
                        "O3.1",
                        ProblemKind.MISSING_ANY,
                        LAWS + "/0",
                        "a law that is nowhere",
                        tree -> tree.remove(LAWS + "/0/link")),
                fails(
                        "O3.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        LAWS + "/4/file",
                        "a law in a folder",
                        tree -> tree.set(LAWS + "/4/file/url", "file:///laws/5.pdf")),
                fails(
                        "O3.1",
                        ProblemKind.MALFORMED_ADDRESS,
                        LAWS + "/1/link",
                        "a link that is none",
                        tree -> tree.set(LAWS + "/1/link/url", "ประมวลกฎหมาย")),
                lacks("O3.1", ProblemKind.EMPTY, LAWS, "no laws", tree -> tree.remove(LAWS))
                        .also("O3.1.1", NOT_PROVIDED, "nothing to categorise")
                        .also("O3.2", NOT_PROVIDED, "whether the laws are many is not known"));
    }

    private static List<Mutation> categories() {
        return List.of(
                removed("O3.1.1", LAWS + "/22/category").parents("O3.1"),
                lacks(
                                "O3.1.1",
                                ProblemKind.MISSING,
                                LAWS + "/3/category",
                                "a category of spaces",
                                tree -> tree.set(LAWS + "/3/category", "\u00a0\u200b"))
                        .parents("O3.1"));
    }

    private static List<Mutation> relevance() {
        return List.of(
                lacks(
                        "O3.2",
                        ProblemKind.NOT_COVERED,
                        LAWS,
                        "all laws are general",
                        tree -> all(tree, law -> "GENERAL")),
                lacks("O3.2", ProblemKind.MISSING, LAWS + "/0/relevance", "no law is marked", tree -> {
                    for (int i = 0; i < MANY; i++) {
                        tree.remove(LAWS + "/" + i + "/relevance");
                    }
                }),
                fails(
                        "O3.2",
                        ProblemKind.OUT_OF_ORDER,
                        LAWS + "/1",
                        "a general law is first",
                        tree -> tree.set(LAWS + "/0/relevance", "GENERAL")),
                fails(
                        "O3.2",
                        ProblemKind.OUT_OF_ORDER,
                        LAWS + "/23",
                        "a law that the public should know is last",
                        tree -> tree.set(LAWS + "/23/relevance", "SHOULD_KNOW")),
                fails(
                        "O3.2",
                        ProblemKind.OUT_OF_ORDER,
                        LAWS + "/" + (MARKED - 1),
                        "a law that is not marked stands before one that is",
                        tree -> tree.remove(LAWS + "/" + (MARKED - 2) + "/relevance")),
                fails(
                        "O3.2",
                        ProblemKind.OUT_OF_ORDER,
                        LAWS + "/20",
                        "one law more than few, out of order",
                        tree -> tree.remove(LAWS + "/21")
                                .remove(LAWS + "/21")
                                .remove(LAWS + "/21")
                                .set(LAWS + "/20/relevance", "MUST_KNOW")));
    }

    private static void all(JsonTree tree, UnaryOperator<String> relevance) {
        for (int i = 0; i < MANY; i++) {
            String at = LAWS + "/" + i + "/relevance";
            tree.set(at, relevance.apply((String) tree.get(at)));
        }
    }
}
