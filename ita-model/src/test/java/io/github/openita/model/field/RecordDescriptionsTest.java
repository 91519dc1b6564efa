package io.github.openita.model.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.Plan.Colour;
import io.github.openita.model.field.Plan.Step;
import io.github.openita.model.field.Plan.Wrapper;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordDescriptionsTest {

    private static final Composite PLAN = Composite.of(Plan.class);

    private final RecordDescriptions descriptions = RecordDescriptions.of(List.of(PLAN));

    @Test
    void describeEveryFieldInItsOrder() {
        assertThat(descriptions.of(Plan.class).fields())
                .containsExactly(
                        new FieldDescription(
                                "title",
                                Text.of("ชื่อแผน", "Title"),
                                FieldType.Scalar.BILINGUAL,
                                List.of("title", "title-again")),
                        new FieldDescription(
                                "steps",
                                Text.of("ขั้นตอน", "Steps"),
                                new FieldType.Many(Composite.of(Step.class), false),
                                List.of("step")),
                        new FieldDescription(
                                "colour", Text.of("สี", "Colour"), new FieldType.Choice(Colour.class), List.of()),
                        new FieldDescription(
                                "extra",
                                Text.of("เพิ่มเติม", "Extra"),
                                new FieldType.Keyed(Composite.of(Step.class)),
                                List.of()),
                        new FieldDescription("free", Text.of("อื่น ๆ", "Other"), new FieldType.Free(), List.of()));
        assertThat(descriptions.of(Step.class).field("name"))
                .get()
                .extracting(FieldDescription::criteria)
                .isEqualTo(List.of("one", "two"));
    }

    @Test
    void reachRecordsWithinRecordsAndTheirArguments() {
        assertThat(descriptions.all()).hasSize(3);
        assertThat(descriptions.of(Composite.of(Wrapper.class, Plan.class)).field("content"))
                .get()
                .extracting(FieldDescription::type)
                .isEqualTo(PLAN);
        assertThatIllegalArgumentException().isThrownBy(() -> descriptions.of(Wrapper.class));
    }

    @Test
    void readValuesFromInstances() {
        Plan plan = new Plan(Text.of("ก"), List.of(), null, Map.of(), 5);
        RecordDescription description = descriptions.of(Plan.class);

        assertThat(description.value(plan, "title")).isEqualTo(Text.of("ก"));
        assertThat(description.value(plan, "colour")).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> description.value(plan, "other"));
        assertThatIllegalArgumentException().isThrownBy(() -> description.value(new Step(null, null), "title"));
    }

    @Test
    void labelConstants() {
        assertThat(descriptions.label(Colour.RED)).isEqualTo(Text.of("แดง", "Red"));
    }

    @Test
    void putPlacesIntoWords() {
        assertThat(path(Location.ROOT.child("steps").child(1).child("name")))
                .isEqualTo(Text.of("ขั้นตอน ลำดับที่ ๒ › ชื่อขั้นตอน", "Steps, no. 2 › Name of the step"));
        assertThat(path(Location.of("/steps/11/wrapped/content/title/th")))
                .isEqualTo(Text.of(
                        "ขั้นตอน ลำดับที่ ๑๒ › แผนย่อย › เนื้อหา › ชื่อแผน › ภาษาไทย",
                        "Steps, no. 12 › Part of a plan › Content › Title › Thai"));
        assertThat(path(Location.of("/extra/ก/name")))
                .isEqualTo(Text.of("เพิ่มเติม › ก › ชื่อขั้นตอน", "Extra › ก › Name of the step"));
        assertThat(path(Location.of("/unknown\n/0"))).isEqualTo(Text.of("unknown › 0", "unknown › 0"));
        assertThat(path(Location.ROOT)).isEqualTo(Text.of("", ""));
    }

    @Test
    void findLabelsThatBelongToNothing() {
        assertThat(descriptions.surplusLabels()).containsExactly("Surplus.key");
    }

    @Test
    void refuseWhatHasNoLabelOrNoType() {
        record Unlabelled(@Nullable String name) {}
        record Odd(@Nullable Thread thread) {}

        assertThatIllegalStateException()
                .isThrownBy(() -> RecordDescriptions.of(List.of(Composite.of(Unlabelled.class))))
                .withMessageContaining("Unlabelled.name");
        assertThatIllegalStateException()
                .isThrownBy(() -> RecordDescriptions.of(List.of(Composite.of(Odd.class))))
                .withMessageContaining("java.lang.Thread");
    }

    private Text path(Location location) {
        return descriptions.path(PLAN, location);
    }
}
