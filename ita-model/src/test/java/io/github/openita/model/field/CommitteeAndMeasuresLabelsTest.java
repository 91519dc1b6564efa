package io.github.openita.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.committee.AssessmentInstrument;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.FileRef;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommitteeAndMeasuresLabelsTest {

    private static final Composite ORDER = Composite.of(CommitteeOrder.class);
    private static final Composite PLAN = Composite.of(MeasuresPlan.class);

    @Test
    void everyFieldHasALabelInBothLanguages() {
        RecordDescriptions descriptions = RecordDescriptions.of(List.of(ORDER, PLAN));

        assertThat(descriptions.all())
                .flatExtracting(RecordDescription::fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.label().bilingual()).isTrue());
    }

    @Test
    void noLabelIsWithoutItsField() {
        // The labels of package value belong in part to values that only disclosures hold.
        Stream<Class<?>> others = Stream.concat(ContentTypes.ALL.stream(), Stream.of(FileRef.class, Contact.class));
        List<Composite> roots = Stream.concat(
                        Stream.of(ORDER, PLAN), others.map(type -> Composite.of(type.asSubclass(Record.class))))
                .toList();

        assertThat(RecordDescriptions.of(roots).surplusLabels()).isEmpty();
    }

    @Test
    void placesAndChoicesReadInWords() {
        RecordDescriptions descriptions = RecordDescriptions.of(List.of(ORDER, PLAN));

        Text place = descriptions.path(ORDER, Location.of("/members/7/holder/position"));
        assertThat(place.th()).startsWith("คณะกรรมการ").endsWith("ตำแหน่ง");
        assertThat(place.en()).startsWith("Members").contains("8").endsWith("Position");
        assertThat(descriptions.label(CommitteeRole.MEMBER_AND_SECRETARY))
                .isEqualTo(Text.of("กรรมการและเลขานุการ", "Member and secretary"));
        assertThat(descriptions.label(AssessmentInstrument.OIT).th()).contains("การเปิดเผยข้อมูลสาธารณะ");
    }
}
