package io.github.openita.model.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.openita.model.json.InvalidInputException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts something else in the place of every value of an edition, one at a time. */
class SpoiltEditionTest {

    private static final List<String> OTHERS = List.of("7", "-1", "2.5", "\"x\"", "\"\"", "true", "[]", "{}", "[[1]]");

    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SampleEdition.text("edition.schema.json"), InputFormat.JSON);

    @Test
    void isReadOrRefusedAndNeverReadAgainstTheSchema() {
        JsonNode edition = mapper.readTree(SampleEdition.school());
        List<String> against = new ArrayList<>();
        for (JsonNode other : OTHERS.stream().map(mapper::readTree).toList()) {
            spoil(edition, edition, other, against);
        }
        assertThat(against).isEmpty();
    }

    private void spoil(JsonNode edition, JsonNode node, JsonNode other, List<String> against) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode member = object.get(name);
                object.set(name, other);
                compare(edition, name + " = " + other, against);
                object.set(name, member);
                spoil(edition, member, other, against);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode element = list.get(i);
                list.set(i, other);
                compare(edition, "[" + i + "] = " + other, against);
                list.set(i, element);
                spoil(edition, element, other, against);
            }
        }
    }

    private void compare(JsonNode edition, String what, List<String> against) {
        String json = edition.toString();
        if (isRead(json) && !schema.validate(json, InputFormat.JSON).isEmpty()) {
            against.add(what);
        }
    }

    private static boolean isRead(String json) {
        try {
            return !SampleEdition.read(json).ids().isEmpty();
        } catch (InvalidInputException refused) {
            assertThat(refused.problems()).isNotEmpty();
            return false;
        }
    }
}
