package io.github.openita.examples.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;

/** What an officer of an invented station types, well and with mistakes. */
final class FilledForm {

    static final String START = "เริ่มต้น";
    private static final String MONTHS = "content/months";
    private static final String ROWS = MONTHS + "/*/procurements";
    private static final String BIDS = ROWS + "/*/bids";
    private static final String FILES = MONTHS + "/*/files";
    private static final String SITE = "https://nongsommut.police.example/";
    private static final List<String> NAMES =
            List.of("ต.ค. ๖๕", "พฤศจิกายน 2565", "ธ.ค. 2565", "มกราคม ๒๕๖๖", "ก.พ. 66", "3/2566");
    private static final List<String> PUBLISHED =
            List.of("5 พ.ย. 2565", "๗ ธันวาคม ๒๕๖๕", "6/1/2566", "2023-02-06", "7 มี.ค. 66", "5 เมษายน 2566");

    private final Form form;

    FilledForm(Form form) {
        this.form = form;
    }

    /** The station and the procurements of half a year. */
    void fill() {
        form.value(START, "station/code").setCellValue("NSM-0002");
        form.value(START, "station/name/full").setCellValue("สถานีตำรวจภูธรหนองสมมติ");
        form.value(START, "station/type").setCellValue("ภูธร");
        form.value(START, "station/website/url").setCellValue(SITE);
        form.value(START, "station/head/person/rank").setCellValue("พันตำรวจเอก");
        form.value(START, "station/head/person/firstName").setCellValue("สมมติ");
        form.value(START, "station/head/person/surname").setCellValue("ตัวอย่าง");
        form.value(START, "station/head/position").setCellValue("ผู้กำกับการ สถานีตำรวจภูธรหนองสมมติ");
        form.value(START, "station/head/since").setCellValue("๑ ต.ค. ๒๕๖๕");
        form.value("O20", "url").setCellValue(SITE + "o20");
        form.value("O20", "publishedOn").setCellValue("5 พฤศจิกายน 2565");
        form.value("O20", "updatedOn").setCellValue("5/4/2566");
        for (int month = 0; month < NAMES.size(); month++) {
            month(month);
        }
    }

    private void month(int month) {
        String number = Integer.toString(month + 1);
        form.type("O20", MONTHS, month, "month", NAMES.get(month), "publishedOn", PUBLISHED.get(month));
        form.type("O20", FILES, 2 * month, "^", number, "url", SITE + number + ".pdf", "format", "PDF");
        form.type("O20", FILES, 2 * month + 1, "^", number, "url", SITE + number + ".xlsx", "format", "XLSX");
        if (month == 1) {
            form.type("O20", MONTHS, month, "noneStatement/th", "ไม่มีการจัดซื้อจัดจ้าง");
            return;
        }
        int row = month < 1 ? month : month - 1;
        form.type(
                "O20",
                ROWS,
                row,
                "^",
                number,
                "item/th",
                "ซื้อวัสดุสำนักงาน",
                "budget",
                "๑๒,๕๐๐.๐๐ บาท",
                "referencePrice",
                "฿12,500",
                "method/kind",
                "เฉพาะเจาะจง",
                "award/winner",
                "ร้านสมมติเครื่องเขียน",
                "award/price",
                "12000",
                "award/reason/th",
                "เสนอราคาต่ำสุด",
                "contract/number",
                "ใบสั่งซื้อ " + number + "/2566",
                "contract/signedOn",
                "3 เมษายน 2566");
        form.type(
                "O20", BIDS, row, "^", Integer.toString(row + 1), "bidder", "ร้านสมมติเครื่องเขียน", "price", "12,000");
    }

    /** Ten mistakes of ten kinds, by their cells. */
    Map<Cell, String> mistakes() {
        Map<Cell, String> mistakes = new LinkedHashMap<>();
        mistakes.put(form.value(START, "station/type"), "ภูทร");
        mistakes.put(form.value(START, "station/head/since"), "31 กุมภาพันธ์ 2565");
        mistakes.put(form.value("O20", "updatedOn"), "เมื่อวานนี้");
        mistakes.put(form.cell("O20", MONTHS, 2, "month"), "ธันวาคม");
        mistakes.put(form.cell("O20", ROWS, 0, "budget"), "ประมาณหมื่นสอง");
        mistakes.put(form.cell("O20", ROWS, 1, "award/price"), "12.000,00");
        mistakes.put(form.cell("O20", ROWS, 2, "contract/signedOn"), "12/31/2565");
        mistakes.put(form.cell("O20", ROWS, 3, "referencePrice"), "99999999999999999999");
        mistakes.put(form.cell("O20", BIDS, 0, "^"), "77");
        mistakes.put(form.cell("O20", FILES, 3, "format"), "โปรแกรมตาราง");
        return mistakes;
    }
}
