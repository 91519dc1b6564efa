package io.github.openita.model.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A root of which one member says how another is to be read, as in a dossier. */
class SelectedRootTest {

    record Root(@Nullable String edition, Contents contents) {}

    /** Values by key, of a type that shapes know nothing of. */
    record Contents(Map<String, Object> byKey) {
        Contents {
            if (byKey.size() > 2) {
                throw new IllegalArgumentException("too many");
            }
        }
    }

    record Wrapped<C>(@Nullable String url, @Nullable C content) {}

    record First(@Nullable Integer number) {}

    record Second(@Nullable String text) {}

    private static final RootShape<Root> ROOT = root();
    private static final RecordReader<Root> READER = new RecordReader<>(ROOT, JsonLimits.DEFAULT);
    private static final RecordWriter<Root> WRITER = new RecordWriter<>(ROOT, JsonLimits.DEFAULT);

    @Test
    void isReadAndWrittenAlongTheChosenShape() {
        String json = """
                {
                  "edition": "one",
                  "contents": {
                    "B": {
                      "content": {
                        "text": "x"
                      }
                    },
                    "A": {
                      "url": "u",
                      "content": {
                        "number": 1
                      }
                    }
                  }
                }
                """;
        Root root = READER.read(json.getBytes(StandardCharsets.UTF_8), "root");

        assertThat(root.contents().byKey())
                .containsEntry("A", new Wrapped<>("u", new First(1)))
                .containsEntry("B", new Wrapped<>(null, new Second("x")));
        assertThat(WRITER.write(root)).asString(StandardCharsets.UTF_8).isEqualTo(json);
    }

    @Test
    void isChosenWhereverTheMemberStands() {
        assertThat(problems("{\"contents\": {\"A\": {\"content\": {\"number\": 1}}}, \"edition\": \"one\"}"))
                .isEmpty();
        assertThat(problems("{\"contents\": {\"A\": {\"content\": {\"number\": 1}}}, \"edition\": \"two\"}"))
                .containsExactly("UNKNOWN_FIELD 1:33 /contents/A/content/number");
    }

    @Test
    void namesUnknownKeysAndEditions() {
        assertThat(problems("{\"edition\": \"one\", \"contents\": {\"C\": {\"x\": [1]}, \"A\": null}}"))
                .containsExactly("UNKNOWN_ITEM 1:33 /contents/C");
        assertThat(problems("{\"edition\": \"three\", \"contents\": {\"C\": 1}}"))
                .containsExactly("UNKNOWN_EDITION 1:13 /edition");
        assertThat(problems("{\"edition\": 1, \"contents\": {\"C\": 1}}")).containsExactly("WRONG_TYPE 1:13 /edition");
        assertThat(problems("{\"contents\": {\"C\": 1}}")).containsExactly("MISSING_FIELD 1:1");
        assertThat(problems("{\"edition\": null}")).containsExactly("MISSING_FIELD 1:13 /edition");
    }

    @Test
    void reportsWhatTheContainerRefuses() {
        RootShape<Root> three = RootShape.selectedBy(
                "edition",
                Root.class,
                edition -> shape(Map.of("A", First.class, "B", First.class, "C", First.class)),
                root -> {
                    throw new IllegalStateException();
                });
        byte[] json = "{\"edition\": \"one\", \"contents\": {\"A\": {}, \"B\": {}, \"C\": {}}}"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.lines(Reading.problems(new RecordReader<>(three, JsonLimits.DEFAULT), json)))
                .containsExactly("INCONSISTENT 1:32 /contents");
    }

    private static List<String> problems(String json) {
        return Reading.lines(Reading.problems(READER, json.getBytes(StandardCharsets.UTF_8)));
    }

    private static RootShape<Root> root() {
        Map<String, Class<? extends Record>> one = new LinkedHashMap<>();
        one.put("B", Second.class);
        one.put("A", First.class);
        Map<String, RecordShape> shapes = Map.of("one", shape(one), "two", shape(Map.of("A", Second.class)));
        RecordShape unknown = withEdition().with("contents", new Shape.Anything());
        return RootShape.selectedBy(
                "edition",
                Root.class,
                edition -> shapes.getOrDefault(edition.orElse(""), unknown),
                root -> shapes.getOrDefault(Optional.ofNullable(root.edition()).orElse(""), unknown));
    }

    private static RecordShape withEdition() {
        return Shapes.of(Root.class)
                .requiring("edition")
                .with("edition", Shape.oneOf(Set.of("one", "two"), InputProblemKind.UNKNOWN_EDITION));
    }

    private static RecordShape shape(Map<String, Class<? extends Record>> contents) {
        Map<String, Shape> known = new LinkedHashMap<>();
        contents.forEach((key, content) -> known.put(key, Shapes.of(Composite.of(Wrapped.class, content))));
        return withEdition()
                .with(
                        "contents",
                        Shape.Keyed.of(
                                known,
                                InputProblemKind.UNKNOWN_ITEM,
                                Contents::new,
                                contained -> ((Contents) contained).byKey()));
    }
}
