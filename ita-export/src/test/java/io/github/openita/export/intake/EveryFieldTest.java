package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Samples;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every component of every record has its cell, found here by reflection alone. */
class EveryFieldTest {

    @Test
    void everyFieldHasItsCell() throws IOException {
        Map<String, Set<String>> expected = new TreeMap<>();
        var edition = Editions.standard().find("police-station:2566").orElseThrow();
        for (DisclosureItem item : edition.items()) {
            walk("content", ContentTypes.find(item.contentKey()).orElseThrow(), place(expected, item.code()));
        }
        walk("station", Station.class, place(expected, "Start"));
        walk("", CommitteeOrder.class, place(expected, "Committee order"));
        walk("", MeasuresPlan.class, place(expected, "Plan of measures"));
        assertThat(expected).hasSize(33);
        byte[] file = IntakeTest.workbook(Samples.dossier("empty"), Language.EN);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            expected.forEach((sheet, fields) ->
                    assertThat(keys(workbook.getSheet(sheet))).as(sheet).containsAll(fields));
        }
    }

    private static Set<String> place(Map<String, Set<String>> all, String sheet) {
        return all.computeIfAbsent(sheet, key -> new TreeSet<>());
    }

    private static void walk(String path, Class<?> record, Set<String> found) {
        for (RecordComponent component : record.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + "/" + component.getName();
            Class<?> type = component.getType();
            Class<?> element = component.getGenericType() instanceof ParameterizedType many
                    ? raw(many.getActualTypeArguments()[0])
                    : type;
            boolean isRecord = element.isRecord()
                    && element != Text.class
                    && !element.getSimpleName().equals("FiscalYear");
            if (!isRecord) {
                found.add(at);
            } else {
                walk(element == type ? at : at + "/*", element, found);
            }
        }
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) type;
    }

    /** The keys of a sheet's cells, those of tables below the table's own. */
    private static Set<String> keys(Sheet sheet) {
        Set<String> keys = new TreeSet<>();
        for (Row row : sheet) {
            String key = text(row.getCell(0));
            if (key.startsWith("v:")) {
                keys.add(key.substring(2));
            } else if (key.startsWith("t:")) {
                row.forEach(
                        cell -> keys.add(key.substring(2) + "/*/" + text(cell).replaceFirst("/(th|en)$", "")));
            }
        }
        return keys;
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
