package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.Samples;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataTable;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 30);
    private static final ItemDocuments DOCUMENTS = ItemDocuments.create();

    static List<ItemDocument> of(Dossier dossier, Language language) {
        return DOCUMENTS.of(dossier, edition(dossier), language, DAY);
    }

    private static Edition edition(Dossier dossier) {
        return Editions.standard().find(dossier.edition()).orElseThrow();
    }

    private static Stream<Block> blocks(ItemDocument document) {
        return document.document().sections().stream().map(Section::blocks).flatMap(List::stream);
    }

    private static Stream<Table> tables(ItemDocument document) {
        return blocks(document).filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static String text(Cell cell) {
        return cell.value() instanceof CellValue.Words words ? words.prose().text() : "";
    }

    private static String paragraphs(ItemDocument document) {
        return blocks(document)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).prose().text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyItemOfACompleteDossierHasADocument() {
        Dossier dossier = Samples.dossier("complete");

        List<ItemDocument> documents = of(dossier, Language.TH);

        assertThat(documents.stream().map(ItemDocument::item).distinct())
                .containsExactlyElementsOf(edition(dossier).items().stream()
                        .map(DisclosureItem::code)
                        .toList());
        assertThat(documents.stream().map(ItemDocument::id))
                .doesNotHaveDuplicates()
                .contains("o1", "o7-plan", "o7-report", "o17-plan", "o17-report", "o20", "o20-2022-10", "o23-thai");
    }

    @Test
    void thoseThatTheEditionWantsReadByMachinesArePublishedSo() {
        List<ItemDocument> documents = of(Samples.dossier("complete"), Language.TH);

        assertThat(documents.stream()
                        .filter(each -> each.publishedAs().contains(DocumentFormat.XLSX))
                        .map(ItemDocument::item)
                        .distinct())
                .containsExactly("O7", "O11", "O17", "O18", "O20");
        assertThat(documents.stream()
                        .filter(each -> each.publishedAs().contains(DocumentFormat.DOCX))
                        .map(ItemDocument::item))
                .containsExactly("O18");
        assertThat(documents).allMatch(each -> each.publishedAs().contains(DocumentFormat.PDF));
    }

    @Test
    void whatADossierDoesNotHaveGivesNoDocument() {
        assertThat(of(Samples.dossier("empty"), Language.TH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "gaps", "provincial", "complete-2570"})
    void noNameStandsWithoutAValueAndNoBoxIsEmpty(String sample) {
        for (Language language : Language.values()) {
            for (ItemDocument document : of(Samples.dossier(sample), language)) {
                boolean risk = document.item().equals("O25"); // laid out elsewhere
                assertThat(blocks(document)
                                .filter(KeyValues.class::isInstance)
                                .flatMap(block -> ((KeyValues) block).entries().stream()))
                        .as(document.id())
                        .noneMatch(entry -> entry.value() instanceof CellValue.Blank);
                assertThat(tables(document)
                                .flatMap(table -> table.rows().stream())
                                .filter(row -> !risk && row.kind() != Row.Kind.TOTAL)
                                .flatMap(row -> row.cells().stream()))
                        .as(document.id())
                        .noneMatch(cell -> cell.value() instanceof CellValue.Blank);
            }
        }
    }

    @Test
    void titleStationYearAndDaysStandOnEveryDocumentThatHasNoFormOfItsOwn() {
        for (ItemDocument document : of(Samples.dossier("complete"), Language.TH)) {
            if (!List.of("O20", "O23", "O25").contains(document.item())) {
                assertThat(paragraphs(document))
                        .as(document.id())
                        .contains("สถานีตำรวจนครบาลบางสมมติ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "ข้อมูล", "๓๐ เมษายน ๒๕๖๖");
            }
        }
    }

    @Test
    void everyMonthIsAFormOfNineColumnsAndOneWithoutProcurementSaysSo() {
        List<ItemDocument> forms = of(Samples.dossier("provincial"), Language.TH).stream()
                .filter(each -> each.id().startsWith("o20-"))
                .toList();

        assertThat(forms).hasSize(6).allSatisfy(form -> {
            Table table = tables(form).findFirst().orElseThrow();
            assertThat(table.columns()).hasSize(9);
            assertThat(table.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.cells()).singleElement().satisfies(cell -> {
                        assertThat(text(cell)).contains("ไม่มีการจัดซื้อจัดจ้าง");
                        assertThat(cell.columns()).isEqualTo(9);
                    }));
        });
    }

    @Test
    void aVacantPostShowsItsSymbolInPlaceOfAName() {
        ItemDocument organization = of(Samples.dossier("complete"), Language.TH).get(0);

        List<String> rows = tables(organization).reduce((first, last) -> last).orElseThrow().rows().stream()
                .map(row -> row.cells().stream().map(ItemDocumentsTest::text).collect(Collectors.joining("|")))
                .toList();

        assertThat(rows.get(4)).contains("งานสืบสวน", "– ว่าง –", "ว่างตั้งแต่วันที่ ๑ ธันวาคม ๒๕๖๕");
        assertThat(rows.get(0)).contains("ซื่อตรง ตัวอย่างดี").doesNotContain("ว่าง");
    }

    @Test
    void thePolicyIsInBothLanguagesWhateverIsAskedFor() {
        assertThat(of(Samples.dossier("complete"), Language.EN).stream()
                        .filter(each -> each.item().equals("O23"))
                        .map(each -> each.document().info().language()))
                .containsExactly(Language.TH, Language.EN);
    }

    static List<Class<? extends Content>> contents() {
        return ContentTypes.ALL;
    }

    @ParameterizedTest
    @MethodSource("contents")
    void contentOfWhichNothingIsKnownSaysSo(Class<? extends Content> type) throws Exception {
        Dossier dossier =
                Dossier.of("police-station:2566", 2566, Station.UNKNOWN).with(blank(type));

        for (ItemDocument document : of(dossier, Language.TH)) {
            assertThat(document.document().sections()).isNotEmpty();
            if (!List.of("O23", "O25").contains(document.item())) {
                String all = paragraphs(document)
                        + tables(document)
                                .flatMap(table -> table.rows().stream())
                                .flatMap(row -> row.cells().stream())
                                .map(ItemDocumentsTest::text)
                                .collect(Collectors.joining());
                assertThat(all).as(document.id()).contains("ไม่มีข้อมูล");
            }
        }
    }

    private static Content blank(Class<? extends Content> type) throws Exception {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        Constructor<? extends Content> constructor = type.getDeclaredConstructor(components);
        return constructor.newInstance(new Object[components.length]);
    }

    @Test
    void columnsOfDataDoNotDependOnWhatIsFilledIn() throws Exception {
        for (Class<? extends Content> type : ContentTypes.ALL) {
            Dossier blank =
                    Dossier.of("police-station:2566", 2566, Station.UNKNOWN).with(blank(type));
            Dossier full = Samples.dossier("complete");
            String item =
                    edition(full).itemOf(ContentTypes.keyOf(type)).orElseThrow().code();
            for (ItemDocument each : of(blank, Language.TH)) {
                assertThat(shape(each))
                        .isEqualTo(shape(of(full, Language.TH).stream()
                                .filter(other ->
                                        other.item().equals(item) && other.id().equals(each.id()))
                                .findFirst()
                                .orElseThrow()));
            }
        }
    }

    private static List<String> shape(ItemDocument document) {
        return document.document().data().stream()
                .map(table -> table.key() + table.columns())
                .toList();
    }

    @Test
    void noTwoColumnsOfATableHaveTheSameHeading() {
        for (ItemDocument document : of(Samples.dossier("complete"), Language.EN)) {
            for (DataTable table : document.document().data()) {
                assertThat(table.columns().stream().map(column -> column.title()))
                        .as(document.id() + " " + table.key())
                        .doesNotHaveDuplicates();
            }
        }
    }
}
