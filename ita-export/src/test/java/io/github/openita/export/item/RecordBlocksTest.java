package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.custody.PropertyCategory;
import io.github.openita.model.content.custody.PropertyClass;
import io.github.openita.model.content.custody.PropertyKind;
import io.github.openita.model.content.custody.PropertySystem;
import io.github.openita.model.content.law.Law;
import io.github.openita.model.content.law.RelatedLaws;
import io.github.openita.model.content.mandate.StationMandate;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.WebLink;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which any record becomes blocks. */
class RecordBlocksTest {

    private static final Wording THAI = new Wording(Language.TH);

    private static StationMandate mandate(String mission) {
        return new StationMandate(Text.of(mission), List.of(), null, null, null);
    }

    private static List<String> headings(List<Block> blocks) {
        return blocks.stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).level() + " " + ((Heading) block).text())
                .toList();
    }

    private static Table table(List<Block> blocks) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aShortTextStandsBesideItsNameAndALongOneBelowIt() {
        assertThat(RecordBlocks.of(mandate("สั้น"), THAI, 2))
                .containsExactly(KeyValues.of(KeyValues.Entry.of("อำนาจหน้าที่หรือภารกิจของสถานีตำรวจ", "สั้น")));

        String longText = "ยาว ".repeat(50).strip();
        assertThat(RecordBlocks.of(mandate(longText), THAI, 2))
                .containsExactly(new Heading(2, "อำนาจหน้าที่หรือภารกิจของสถานีตำรวจ"), Paragraph.indented(longText));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00A0", "\u200B"})
    void whatCannotBeSeenIsLeftOut(String nothing) {
        assertThat(RecordBlocks.of(mandate(nothing), THAI, 2)).isEmpty();
        assertThat(RecordBlocks.of(RelatedLaws.of(new Law(Text.of(nothing), nothing, null, null, null)), THAI, 2))
                .isEmpty();
        assertThat(RecordBlocks.of(null, THAI, 2)).isEmpty();
    }

    @Test
    void flatRecordsAreATableWithTheColumnsThatAnyOfThemHas() {
        Law linked = new Law(Text.of("ประมวลกฎหมายสมมติ"), null, null, WebLink.of("https://laws.example/th/one"), null);
        Law categorised = Law.of(Text.of("พระราชบัญญัติสมมติ"), "หมวดสมมติ");

        Table table = table(RecordBlocks.of(RelatedLaws.of(linked, categorised), THAI, 2));

        assertThat(table.columns().stream().map(Column::title))
                .containsExactly("ลำดับ", "ชื่อกฎหมาย", "หมวดหมู่", "ลิงก์กฎหมาย");
        assertThat(table.rows().get(0).cells().get(2).value()).isEqualTo(CellValue.text("–"));
        assertThat(((CellValue.Words) table.rows().get(0).cells().get(3).value())
                        .prose()
                        .parts())
                .singleElement()
                .isInstanceOf(Link.class);
    }

    @Test
    void anAddressThatIsNoneIsShownButLeadsNowhere() {
        Law law = new Law(Text.of("กฎหมายสมมติ"), null, null, WebLink.of("javascript:alert(1)"), null);

        Table table = table(RecordBlocks.of(RelatedLaws.of(law), THAI, 2));

        assertThat(table.rows().get(0).cells().get(2).value()).isEqualTo(CellValue.text("javascript:alert(1)"));
    }

    @Test
    void recordsWithListsHaveAHeadingEachWithNumberAndName() {
        PropertySystem system = new PropertySystem(
                List.of(
                        PropertyClass.of(PropertyKind.GOVERNMENT_PROPERTY, PropertyCategory.of(Text.of("รถยนต์สมมติ"))),
                        PropertyClass.none(PropertyKind.DONATED, Text.of("ไม่มีของบริจาค"))),
                null,
                null,
                null,
                null);

        List<Block> blocks = RecordBlocks.of(system, THAI, 2);

        assertThat(headings(blocks))
                .containsExactly(
                        "2 การจำแนกประเภททรัพย์สิน", "3 ๑. ทรัพย์สินของราชการ", "4 รายการจำแนก", "3 ๒. ของบริจาค");
        assertThat(blocks.get(blocks.size() - 1)).isInstanceOf(KeyValues.class);
    }

    @Test
    void theWordsOfAGuidelineHaveNoNameOfTheirOwn() {
        PropertySystem system = new PropertySystem(
                List.of(),
                GuidelineText.of(Text.of("ตรวจนับทุกเดือน")).withLegalBasis(Text.of("ระเบียบสมมติ")),
                null,
                null,
                null);

        assertThat(RecordBlocks.of(system, THAI, 2))
                .containsExactly(
                        new Heading(2, THAI.label(PropertySystem.class, "control")),
                        Paragraph.indented("ตรวจนับทุกเดือน"),
                        KeyValues.of(KeyValues.Entry.of("ข้อกฎหมาย", "ระเบียบสมมติ")));
    }

    @Test
    void inEnglishATextWithoutEnglishIsShownInThai() {
        assertThat(RecordBlocks.of(mandate("ภารกิจสมมติ"), new Wording(Language.EN), 2))
                .singleElement()
                .isEqualTo(KeyValues.of(KeyValues.Entry.of("Powers and duties, or mission", "ภารกิจสมมติ")));
    }
}
