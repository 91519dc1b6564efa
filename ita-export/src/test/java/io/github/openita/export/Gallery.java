package io.github.openita.export;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.TextBlock;
import io.github.openita.export.document.Tone;
import io.github.openita.model.text.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document with every kind of block in it, in Thai with hard marks, for every renderer. */
public final class Gallery {

    /** Marks upon marks, SARA AM with tone marks, descenders: what a careless renderer gets wrong. */
    public static final String HARD_THAI =
            "น้ำท่วมที่ทำการ ผู้กำกับการสั่งให้เจ้าหน้าที่ทั้งหมดช่วยเหลือประชาชน ณ บ้านพักข้าราชการชั้นผู้ใหญ่ ซึ่งมีปั๊มน้ำ ๒ เครื่อง ญาติผู้ใหญ่และครูก็มาช่วยด้วย";

    private Gallery() {}

    /** All blocks on upright pages and pages on their long side. */
    public static Document all() {
        DocumentInfo info = DocumentInfo.of(
                        "รายงานผลการจัดซื้อจัดจ้าง", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5))
                .about("ตัวอย่างทุกชนิดของเนื้อหา")
                .withKeywords("ITA", "O20")
                .withRunningHead("สถานีตำรวจภูธรสมมติ · รายงานผลการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. ๒๕๖๖")
                .withContents();
        return Document.of(info, Section.portrait(upright()), Section.landscape(wide()));
    }

    private static List<Block> upright() {
        return List.of(
                new Heading(1, "รายงานผลการจัดซื้อจัดจ้าง"),
                Paragraph.centered("ปีงบประมาณ พ.ศ. ๒๕๖๖"),
                new Heading(2, "๑. ความเป็นมา"),
                Paragraph.indented(HARD_THAI),
                new Paragraph(
                        Prose.of(
                                Run.of("ดูรายละเอียดที่ "),
                                new Link("เว็บไซต์ของสถานี", URI.create("https://sommut.police.example/ita")),
                                Run.of(" หรือสอบถาม "),
                                Run.bold("งานอำนวยการ"),
                                Run.of(" "),
                                Run.italic("ในวันและเวลาราชการ")),
                        Paragraph.Style.INDENTED),
                new Heading(3, "๑.๑ ขั้นตอน"),
                ItemList.numbered("รับคำขอ", HARD_THAI, "แจ้งผล"),
                nested(),
                CheckLine.of(CheckLine.Box.TICKED, "มีประกาศแผนการจัดซื้อจัดจ้าง"),
                CheckLine.of(CheckLine.Box.EMPTY, "มีประกาศเชิญชวน"),
                CheckLine.of(CheckLine.Box.CROSSED, "ไม่มีเรื่องร้องเรียน"),
                KeyValues.of(
                        KeyValues.Entry.of("หน่วยงาน", "สถานีตำรวจภูธรสมมติ"),
                        new KeyValues.Entry("ข้อมูล ณ วันที่", CellValue.day(LocalDate.of(2022, 12, 31))),
                        new KeyValues.Entry("วงเงินรวม", CellValue.money(new BigDecimal("1234567.5")))),
                Callout.of(Tone.CAUTION, "โปรดตรวจสอบ", HARD_THAI),
                new Heading(2, "๒. ผลการประเมิน"),
                outcomes(),
                Paragraph.note("ที่มา: งานอำนวยการ สถานีตำรวจภูธรสมมติ"),
                chart(Chart.Kind.BAR),
                chart(Chart.Kind.STACKED_BAR),
                chart(Chart.Kind.RADAR),
                heatMap(),
                new PageBreak(),
                new Heading(2, "๓. นโยบายสองภาษา"),
                policy(),
                SignatureBlock.of(
                        "พันตำรวจเอก",
                        "สุจริต ใจสมมติ",
                        "ผู้กำกับการสถานีตำรวจภูธรสมมติ",
                        "ประกาศ ณ วันที่ ๕ เมษายน พ.ศ. ๒๕๖๖"));
    }

    private static ItemList nested() {
        return new ItemList(
                ItemList.Marker.BULLET,
                List.of(
                        new ItemList.Entry(Prose.of("ด้านการจับกุม"), ItemList.numbered("มีหมายจับ", "ไม่มีหมายจับ")),
                        new ItemList.Entry(Prose.of("ด้านการตรวจค้น"), null)));
    }

    private static Table outcomes() {
        List<Row> rows = Stream.of(Outcome.values())
                .map(outcome -> Row.of(
                        CellValue.text(outcome.name()), CellValue.text(HARD_THAI), new CellValue.Judged(outcome)))
                .toList();
        return Table.of("ผลรายข้อ", List.of(Column.of("ข้อ", 1), Column.of("คำอธิบาย", 6), Column.of("ผล", 2)), rows)
                .withRowHeadings();
    }

    private static Chart chart(Chart.Kind kind) {
        return new Chart(
                kind,
                "จำนวนคดีแยกตามประเภท",
                "คดี",
                List.of("ชีวิตและร่างกาย", "ทรัพย์", "ยาเสพติด", "จราจร"),
                List.of(
                        new Chart.Series("รับแจ้ง", numbers(12, 34, 27, 51)),
                        new Chart.Series("จับกุมได้", numbers(9, 21, 27, 40))));
    }

    private static List<BigDecimal> numbers(int... values) {
        return IntStream.of(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static HeatMap heatMap() {
        List<String> steps = List.of("๑", "๒", "๓", "๔", "๕");
        List<List<HeatMap.Field>> fields = new ArrayList<>();
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            List<HeatMap.Field> row = new ArrayList<>();
            for (int impact = 1; impact <= 5; impact++) {
                int score = likelihood * impact;
                int level = score >= 17 ? 3 : score >= 10 ? 2 : score >= 4 ? 1 : 0;
                row.add(new HeatMap.Field(level, score == 12 ? List.of("R1", "R4") : List.of()));
            }
            fields.add(row);
        }
        return new HeatMap(
                "แผนผังความเสี่ยงการทุจริต",
                new HeatMap.Axis("ผลกระทบ", steps),
                new HeatMap.Axis("โอกาส", steps),
                List.of(
                        new HeatMap.Level("ต่ำ", Tone.GOOD),
                        new HeatMap.Level("ปานกลาง", Tone.CAUTION),
                        new HeatMap.Level("สูง", Tone.ALERT),
                        new HeatMap.Level("สูงมาก", Tone.BAD)),
                fields);
    }

    private static SideBySide policy() {
        List<TextBlock> thai = List.of(new Heading(3, "๑. วัตถุประสงค์"), Paragraph.indented(HARD_THAI));
        List<TextBlock> english = List.of(
                new Heading(3, "1. Objective"),
                Paragraph.indented("This policy prevents the giving and taking of bribes in every form."));
        return new SideBySide(
                Language.TH,
                Language.EN,
                List.of(new SideBySide.Pair(thai, english), new SideBySide.Pair(thai, english)));
    }

    private static List<Block> wide() {
        return List.of(new Heading(2, "๔. แบบ สขร. ๑"), procurements(60));
    }

    /** A wide table of many rows with money, dates, links, spans, groups and a total. */
    public static Table procurements(int count) {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.group("ตุลาคม ๒๕๖๕", 9));
        for (int number = 1; number <= count; number++) {
            rows.add(procurement(number));
        }
        rows.add(Row.total(List.of(
                Cell.of("รวม").overColumns(2),
                Cell.of(CellValue.money(new BigDecimal("5000").multiply(BigDecimal.valueOf(count)))),
                Cell.of(CellValue.blank()).overColumns(6))));
        return Table.of("แบบ สขร. ๑", columns(), rows)
                .withGroups(
                        new ColumnGroup(null, 2),
                        new ColumnGroup("ราคา (บาท)", 2),
                        new ColumnGroup(null, 1),
                        new ColumnGroup("ผู้เสนอราคา", 2),
                        new ColumnGroup(null, 2));
    }

    private static List<Column> columns() {
        return List.of(
                Column.of("ลำดับ", 2),
                Column.of("งานที่จัดซื้อหรือจัดจ้าง", 7),
                Column.of("วงเงิน", 4),
                Column.of("ราคากลาง", 4),
                Column.of("วิธีซื้อหรือจ้าง", 4),
                Column.of("รายชื่อผู้เสนอราคา", 6),
                Column.of("ราคาที่เสนอ", 4),
                Column.of("เดือน", 4),
                Column.of("วันที่ทำสัญญา", 4));
    }

    private static Row procurement(int number) {
        LocalDate day = LocalDate.of(2022, 10, 1).plusDays(number % 28);
        return Row.of(
                CellValue.whole(number),
                number % 7 == 0
                        ? CellValue.link(
                                new Link("จ้างซ่อมรถยนต์", URI.create("https://sommut.police.example/o20/" + number)))
                        : CellValue.text("จ้างซ่อมบำรุงรักษารถยนต์สายตรวจที่ใช้ในราชการ หมายเลข " + number),
                CellValue.money(new BigDecimal("5000")),
                CellValue.money(new BigDecimal("4999.5")),
                CellValue.text("เฉพาะเจาะจง"),
                CellValue.text("ร้านสมมติการช่าง"),
                CellValue.money(new BigDecimal("4999.5")),
                CellValue.month(YearMonth.from(day)),
                CellValue.day(day));
    }
}
