package io.github.openita.export.internal.pdf;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.text.Language;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document of everything that is hard to set, and the texts that must come back from it. */
final class Torture {

    private static final String CONSONANTS = "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private static final List<String> VOWELS = List.of(
            "%sะ",
            "%sั", "%sา", "%sิ", "%sี", "%sึ", "%sื", "%sุ", "%sู", "เ%s", "แ%s", "โ%s", "ใ%s", "ไ%s", "%sำ", "เ%sีย",
            "เ%sือ", "%sัว", "%s็", "%s์", "%s");
    private static final List<String> TONES = List.of("", "่", "้", "๊", "๋");

    private final List<String> texts = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    Torture() {
        add(new Heading(1, "ทดสอบการแสดงผล"));
        texts.add("ทดสอบการแสดงผล");
        syllables().forEach(this::paragraph);
        STRANGE.forEach(this::paragraph);
        inTable();
        spanning();
        inBlocks();
    }

    private static final List<String> STRANGE = List.of(
            "“คำพูด” ‘อ้างอิง’ ต่าง ๆ ฯลฯ กรุงเทพฯ ณ ที่นั้น ๆ (Anti-Bribery & No Gift Policy) 50% ½ ฿1,234.50 …",
            "99999999999999999999 ๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕๖๗๘๙๐ " + "1".repeat(300),
            "อีโมจิ 🙂 👍🏽 👨‍👩‍👧‍👦 🇹🇭 ☐ ☑ ☒ ✓ ✗ จบ",
            "ขวาไปซ้าย שלום עולם مرحبا بالعالم จบ",
            "ตัวควบคุม \u0001\u0002\t\u200B\u2060\u00AD\uFEFF\u202Eกลับ\u202C จบ",
            "中文 日本語 한국어 Ελληνικά Кириллица จบ",
            "สระอำแยก กํา นํ้า และ น้ํา จบ",
            "ตัวเดียว ่ ้ ั ำ จบ",
            "ก" + "้".repeat(40),
            "   เว้นวรรค   หลาย   วรรค   ",
            "ยาว" + "มาก".repeat(400),
            "https://sommut.police.example/" + "a".repeat(200));

    Document document() {
        DocumentInfo info = DocumentInfo.of("ทดสอบ", Language.TH, "สถานีตำรวจภูธรสมมติ", LocalDate.of(2023, 4, 5))
                .withRunningHead("หัวกระดาษที่ยาวมาก ".repeat(20));
        return Document.of(info, Section.portrait(blocks), Section.landscape(List.of(Paragraph.of("จบ"))));
    }

    /** The texts of the blocks, in their order. */
    List<String> expected() {
        return Stream.concat(texts.stream(), Stream.of("จบ")).toList();
    }

    private void add(Block block) {
        blocks.add(block);
    }

    private void paragraph(String text) {
        add(Paragraph.indented(text));
        texts.add(text);
    }

    /** Every consonant with every vowel and tone, a line for each consonant. */
    private static Stream<String> syllables() {
        return CONSONANTS
                .codePoints()
                .mapToObj(Character::toString)
                .map(consonant -> VOWELS.stream()
                        .flatMap(vowel -> TONES.stream().map(tone -> syllable(consonant, vowel, tone)))
                        .collect(Collectors.joining(" ")));
    }

    /** A tone stands behind the consonant and the mark upon or below it. */
    private static String syllable(String consonant, String vowel, String tone) {
        String made = vowel.formatted(consonant);
        int end = made.indexOf(consonant) + 1;
        while (end < made.length() && "ัิีึืุู็์".indexOf(made.charAt(end)) >= 0) {
            end++;
        }
        return made.substring(0, end) + tone + made.substring(end);
    }

    private void inTable() {
        List<String> cells = new ArrayList<>(STRANGE);
        cells.add(IntStream.rangeClosed(1, 60).mapToObj(i -> "บรรทัดที่ " + i).collect(Collectors.joining("\n")));
        cells.add("ข้อความยาวในช่องแคบ ".repeat(300).strip());
        List<Row> rows = cells.stream()
                .map(text -> Row.of(CellValue.text(text), CellValue.text(text), new CellValue.Decimal(HUGE)))
                .toList();
        add(Table.of(null, List.of(Column.of("แคบ", 1), Column.of("กว้าง", 5), Column.of("จำนวน", 2)), rows));
        texts.addAll(List.of("แคบ", "กว้าง", "จำนวน"));
        cells.forEach(text -> texts.addAll(List.of(text, text, "๙๙,๙๙๙,๙๙๙,๙๙๙,๙๙๙,๙๙๙,๙๙๙.๕")));
    }

    /** A cell over three rows that no page holds, beside rows of which one is higher than a page. */
    private void spanning() {
        String high = "แถวสูง\n".repeat(80).strip();
        String all = "คร่อม\n".repeat(120).strip();
        add(Table.of(
                null,
                List.of(Column.of("ก", 1), Column.of("ข", 3)),
                List.of(
                        Row.of(List.of(Cell.of(all).overRows(3), Cell.of("หนึ่ง"))),
                        Row.of(List.of(Cell.of(high))),
                        Row.of(List.of(Cell.of("สาม"))))));
        texts.addAll(List.of("ก", "ข", all, "หนึ่ง", high, "สาม"));
    }

    private static final BigDecimal HUGE = new BigDecimal("99999999999999999999.5");

    private void inBlocks() {
        for (String text : STRANGE) {
            add(new ItemList(ItemList.Marker.BULLET, List.of(new ItemList.Entry(Prose.of(text), null))));
            texts.addAll(List.of("•", text));
            add(KeyValues.of(KeyValues.Entry.of(text, text)));
            texts.addAll(List.of(text, text));
            add(Callout.of(Tone.INFO, text, text));
            texts.addAll(List.of(text, text));
        }
        String high = "บรรทัด\n".repeat(120).strip();
        add(KeyValues.of(KeyValues.Entry.of("สูงกว่าหน้า", high)));
        add(Callout.of(Tone.INFO, "สูงกว่าหน้า", high));
        texts.addAll(List.of("สูงกว่าหน้า", high, "สูงกว่าหน้า", high));
        Link link = new Link("ลิงก์ที่ยาว ".repeat(30).strip(), URI.create("https://sommut.police.example/x"));
        Prose prose = Prose.of(Run.of("ก่อน "), link, Run.bold(" หลัง"));
        add(new Paragraph(prose, Paragraph.Style.PLAIN));
        texts.add(prose.text());
    }
}
