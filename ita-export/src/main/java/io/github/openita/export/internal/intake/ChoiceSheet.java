package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet that holds the choices, a column for each enum with a name for drop-downs. */
final class ChoiceSheet {

    private static final int FIRST = 2;

    private final XSSFSheet sheet;
    private final Language language;
    private final Map<Choice, String> names = new HashMap<>();

    ChoiceSheet(XSSFSheet sheet, Styles styles, Language language) {
        this.sheet = sheet;
        this.language = language;
        XSSFRow top = sheet.createRow(0);
        top.createCell(0).setCellValue(Keys.NOTHING_HERE);
        top.createCell(1).setCellValue(Vocabulary.say("title.lists").in(language));
        top.getCell(1).setCellStyle(styles.heading());
        sheet.setColumnHidden(0, true);
        sheet.enableLocking();
    }

    /** The name of the cells that have the choices. */
    String name(Choice choice) {
        return names.computeIfAbsent(choice, key -> add(key, names.size() + 1));
    }

    private String add(Choice choice, int column) {
        List<String> labels = Choices.labels(choice, language);
        for (int at = 0; at < labels.size(); at++) {
            XSSFRow row = sheet.getRow(FIRST + at);
            (row == null ? sheet.createRow(FIRST + at) : row).createCell(column).setCellValue(labels.get(at));
        }
        sheet.setColumnWidth(column, 30 * 256);
        String letters = CellReference.convertNumToColString(column);
        XSSFName name = sheet.getWorkbook().createName();
        name.setNameName("choice_" + column + "_" + choice.constants().getSimpleName());
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$" + letters + "$" + (FIRST + 1) + ":$" + letters + "$"
                + (FIRST + labels.size()));
        return name.getNameName();
    }
}
