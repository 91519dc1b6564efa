package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;

import io.github.openita.checklist.assessment.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What O3 may be otherwise, and still have everything. */
final class LawVariations {

    private static final String LAWS = "/disclosures/O3/content/laws";

    private LawVariations() {}

    static List<Variation> all() {
        return List.of(
                few("twenty laws are not many", only(20)),
                few("a few laws, unmarked and in any order", tree -> {
                    only(3).accept(tree);
                    tree.set(LAWS + "/0/relevance", "GENERAL").remove(LAWS + "/1/relevance");
                }),
                few("one law", only(1)),
                accepted("twenty-one laws in order", only(21)),
                accepted(
                        "general laws left unmarked",
                        tree -> tree.remove(LAWS + "/19/relevance").remove(LAWS + "/23/relevance")),
                accepted(
                        "what should be known before what must be known",
                        tree -> tree.set(LAWS + "/0/relevance", "SHOULD_KNOW")),
                accepted("only one law that must be known", tree -> {
                    for (int i = 1; i < 24; i++) {
                        tree.set(LAWS + "/" + i + "/relevance", "GENERAL");
                    }
                }),
                accepted("categories of the station's own", tree -> tree.set(LAWS + "/0/category", "อาญา")));
    }

    private static Variation few(String what, Consumer<JsonTree> edit) {
        return accepted(what, edit).changing(Map.of("O3.2", Outcome.NOT_APPLICABLE));
    }

    private static Consumer<JsonTree> only(int laws) {
        return tree -> {
            for (int i = 23; i >= laws; i--) {
                tree.remove(LAWS + "/" + i);
            }
        };
    }
}
