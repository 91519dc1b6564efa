package io.github.openita.export.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.template.order.OrderFacts;
import io.github.openita.checklist.template.order.OrderTemplate;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 4);
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"))
            .withHead(
                    Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                    Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Police Station"),
                    LocalDate.of(2022, 10, 1));

    private static Document document(OrderFacts facts, Language language) {
        CommitteeOrder order = OrderTemplate.standard().draft(facts);
        return OrderDocument.create().of(order, STATION, 2566, language, DAY);
    }

    private static List<Block> blocks(Document document) {
        return document.sections().get(0).blocks();
    }

    private static List<String> paragraphs(Document document) {
        return blocks(document).stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).prose().text())
                .toList();
    }

    @Test
    void hasThePartsOfAnOrderInTheirOrder() {
        Document document = document(OrderFacts.of(STATION, 2566).issued(22, DAY), Language.TH);

        assertThat(document.info().title()).isEqualTo("คำสั่งสถานีตำรวจภูธรสมมติ");
        List<String> paragraphs = paragraphs(document);
        assertThat(paragraphs.get(0)).isEqualTo("คำสั่งสถานีตำรวจภูธรสมมติ");
        assertThat(paragraphs.get(1)).isEqualTo("ที่ ๒๒/๒๕๖๖");
        assertThat(paragraphs.get(2)).startsWith("เรื่อง แต่งตั้งคณะกรรมการ");
        assertThat(paragraphs.get(paragraphs.size() - 2)).startsWith("ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป");
        assertThat(paragraphs.get(paragraphs.size() - 1)).isEqualTo("สั่ง ณ วันที่ ๔ เดือน มกราคม พุทธศักราช ๒๕๖๖");
        assertThat(blocks(document).stream().filter(ItemList.class::isInstance).map(ItemList.class::cast))
                .extracting(list -> list.entries().size())
                .containsExactly(8, 6);
        assertThat(blocks(document)).last().isInstanceOfSatisfying(SignatureBlock.class, block -> {
            SignatureBlock.Signature signature = block.signatures().get(0);
            assertThat(signature.rank()).isEqualTo("พันตำรวจเอก");
            assertThat(signature.name()).isEqualTo("สุจริต ใจสมมติ");
            assertThat(signature.lines()).containsExactly("ผู้กำกับการสถานีตำรวจภูธรสมมติ");
        });
    }

    @Test
    void leavesRoomForWhatIsNotKnown() {
        Document document = document(OrderFacts.of(STATION, 2566), Language.TH);

        assertThat(paragraphs(document))
                .contains("ที่ ......../........")
                .anyMatch(text -> text.startsWith("สั่ง ณ วันที่ ........"))
                .noneMatch(text -> text.contains("null") || text.contains("{"));
    }

    @Test
    void isInEnglishToo() {
        Document document = document(OrderFacts.of(STATION, 2566).issued(22, DAY), Language.EN);

        assertThat(paragraphs(document))
                .contains("Order of Sommut Police Station", "No. 22/2566")
                .noneMatch(text ->
                        text.codePoints().anyMatch(c -> c >= 0x0e00 && c <= 0x0e7f) && !text.contains("สุจริต"));
    }
}
