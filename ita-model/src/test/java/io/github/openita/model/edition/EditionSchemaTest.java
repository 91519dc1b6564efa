package io.github.openita.model.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionSchemaTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SampleEdition.text("edition.schema.json"), InputFormat.JSON);

    @ParameterizedTest
    @ValueSource(strings = {"police-station-2566.json", "sample-school-2570.json"})
    void acceptsWhatTheReaderAccepts(String resource) {
        assertThat(schema.validate(SampleEdition.text(resource), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void isStrict() {
        String school = SampleEdition.school();
        assertThat(schema.validate(school.replace("\"revision\": 2", "\"revison\": 2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(school.replace("\"basis\": \"ATTESTED\",", ""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(school.replace("[7, 12]", "[7, 13]"), InputFormat.JSON))
                .isNotEmpty();
    }
}
