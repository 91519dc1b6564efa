package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.text.Language;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of all findings, which lead to their cells. */
final class FindingsSheet {

    private static final int LAST = 8;
    private static final int[] WIDTHS = {4, 8, 22, 12, 18, 14, 60, 60, 60};
    private static final int DIGIT = 256;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final Language language;

    FindingsSheet(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    void replace(List<Remark> remarks) {
        for (int at = workbook.getNumberOfSheets() - 1; at >= 0; at--) {
            if (isOurs(workbook.getSheetAt(at))) {
                workbook.removeSheetAt(at);
            }
        }
        Styles styles = new Styles(workbook);
        XSSFSheet sheet = workbook.createSheet(name());
        XSSFRow title = sheet.createRow(0);
        put(title, 0, Keys.FINDINGS, styles.hidden());
        put(title, 1, Vocabulary.say("title.findings", remarks.size()).in(language), styles.title());
        XSSFRow head = sheet.createRow(1);
        List<String> heads = List.of(
                "head.number",
                "head.sheet",
                "head.cell",
                "head.source",
                "head.subject",
                "head.thaiMessage",
                "head.englishMessage",
                "head.hint");
        for (int at = 0; at < heads.size(); at++) {
            put(head, at + 1, Vocabulary.say(heads.get(at)).in(language), styles.head());
        }
        for (Remark remark : remarks) {
            row(sheet, remark, styles);
        }
        look(sheet);
        workbook.setSheetOrder(sheet.getSheetName(), 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    private static boolean isOurs(XSSFSheet sheet) {
        XSSFRow row = sheet.getRow(0);
        XSSFCell cell = row == null ? null : row.getCell(0);
        return cell != null && Keys.FINDINGS.equals(cell.toString());
    }

    private String name() {
        String name = Vocabulary.say("tab.findings").in(language);
        String free = name;
        for (int next = 2; workbook.getSheet(free) != null; next++) {
            String number = " " + next;
            free = name.substring(0, Math.min(name.length(), LONGEST_NAME - number.length())) + number;
        }
        return free;
    }

    private void row(XSSFSheet sheet, Remark remark, Styles styles) {
        XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
        CellStyle style = styles.quoted();
        row.createCell(1).setCellValue(row.getRowNum() - 1.0);
        row.getCell(1).setCellStyle(styles.number());
        SheetCell at = remark.at();
        put(row, 2, at == null ? "" : at.sheet(), style);
        put(row, 3, at == null ? "" : at.cell(), style);
        put(row, 4, remark.source().in(language), style);
        put(row, 5, remark.subject(), style);
        put(row, 6, remark.message().in(Language.TH), style);
        put(row, 7, remark.message().in(Language.EN), style);
        put(row, LAST, remark.hint().in(language), style);
        if (at != null && workbook.getSheet(at.sheet()) != null) {
            XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            String cell = at.cell().isEmpty() ? "A1" : at.cell();
            link.setAddress("'" + at.sheet().replace("'", "''") + "'!" + cell);
            row.getCell(at.cell().isEmpty() ? 2 : 3).setHyperlink(link);
        }
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(Letters.encoded(text));
    }

    private static void look(XSSFSheet sheet) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * DIGIT);
        }
        sheet.setColumnHidden(0, true);
        sheet.createFreezePane(0, 2);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        Heights.set(sheet);
    }
}
