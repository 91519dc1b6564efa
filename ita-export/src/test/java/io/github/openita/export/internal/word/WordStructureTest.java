package io.github.openita.export.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.junit.jupiter.api.Test;

/** What makes a Word file easy to go on working with: styles, numbering, fields, sections, properties. */
class WordStructureTest {

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void thaiLettersGetFontSizeAndLanguageOfTheirOwn() throws IOException {
        Written written = Written.of(Paragraph.of("ก"));
        assertThat(written.xml("word/styles.xml"))
                .contains("w:cs=\"TH SarabunPSK\"", "<w:szCs w:val=\"32\"/>", "w:bidi=\"th-TH\"");
        assertThat(written.xml("word/fontTable.xml")).contains("TH SarabunPSK", "<w:altName w:val=\"Sarabun\"/>");
    }

    @Test
    void emphasisIsSaidForThaiLettersToo() throws IOException {
        String xml = Written.of(new Paragraph(
                        Prose.of(Run.bold("หนา"), Run.italic("เอน"), new Run("ทั้งสอง", true, true)),
                        Paragraph.Style.PLAIN))
                .xml();
        assertThat(count(xml, "<w:b/><w:bCs/>")).isEqualTo(2);
        assertThat(count(xml, "<w:i/><w:iCs/>")).isEqualTo(2);
    }

    @Test
    void headingsHaveStylesOfTheirLevels() throws IOException {
        try (XWPFDocument opened = Written.of(
                        new Heading(1, "รายงาน"), new Heading(1, "บท"), new Heading(2, "ข้อ"), new Heading(6, "ย่อย"))
                .open()) {
            assertThat(opened.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .containsExactly("Title", "Heading1", "Heading2", "Heading6");
        }
    }

    @Test
    void listsAreNumberedByWordInThaiDigitsEachFromOne() throws IOException {
        Written written = Written.of(ItemList.numbered("ก", "ข"), ItemList.numbered("ค"), ItemList.bullets("ง"));
        try (XWPFDocument opened = written.open()) {
            List<XWPFParagraph> entries = opened.getParagraphs();
            assertThat(entries)
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly("thaiNumbers", "thaiNumbers", "thaiNumbers", "bullet");
            assertThat(entries.get(0).getNumID()).isEqualTo(entries.get(1).getNumID());
            assertThat(entries.get(2).getNumID()).isNotEqualTo(entries.get(0).getNumID());
            assertThat(entries.get(2).getNumStartOverride()).isEqualTo(1);
        }
    }

    @Test
    void contentsShowTheirEntriesWithoutAnUpdate() throws IOException {
        Written written = Written.of(Gallery.all());
        try (XWPFDocument opened = written.open()) {
            XWPFSDT contents = (XWPFSDT) opened.getBodyElements().get(0);
            assertThat(contents.getContent().getText())
                    .contains("สารบัญ", "๑. ความเป็นมา\t๒", "๑.๑ ขั้นตอน\t๒", "๔. แบบ สขร. ๑\t")
                    .doesNotContain("รายงานผลการจัดซื้อจัดจ้าง");
        }
        String xml = written.xml();
        assertThat(xml).contains("TOC \\o \"1-4\" \\h \\z", "<w:bookmarkStart w:id=\"1\" w:name=\"_Toc00000002\"/>");
        assertThat(count(xml, "w:anchor=\"_Toc"))
                .isEqualTo(count(xml, "PAGEREF _Toc"))
                .isEqualTo(9);
        assertThat(count(xml, "\"begin\"")).isEqualTo(count(xml, "\"end\"")).isEqualTo(10);
    }

    @Test
    void contentsWithoutHeadingsAreLeftOut() throws IOException {
        DocumentInfo info = Written.thai().withContents();
        assertThat(Written.of(Document.of(info, List.of(Paragraph.of("ก")))).xml())
                .doesNotContain("TOC", "pageBreakBefore");
    }

    @Test
    void pagesAreNumberedInTheDigitsOfTheDocument() throws IOException {
        assertThat(Written.of(Paragraph.of("ก")).xml("word/footer1.xml"))
                .contains("หน้า ", "PAGE \\* THAIARABIC", "NUMPAGES \\* THAIARABIC", "<w:t>๑</w:t>");
        DocumentInfo english = DocumentInfo.of("Report", Language.EN, "Station", LocalDate.of(2023, 4, 5));
        assertThat(Written.of(Document.of(english, List.of(Paragraph.of("a")))).xml("word/footer1.xml"))
                .contains("page ", " PAGE ", " NUMPAGES ", "<w:t>1</w:t>")
                .doesNotContain("THAIARABIC");
    }

    @Test
    void theRunningHeadStandsOnAllPagesButTheFirst() throws IOException {
        Written written = Written.of(Gallery.all());
        assertThat(written.xml()).contains("<w:titlePg/>");
        assertThat(written.xml("word/header1.xml")).contains("สถานีตำรวจภูธรสมมติ");
        assertThat(written.xml("word/header2.xml")).doesNotContain("<w:t");
    }

    @Test
    void sectionsKeepTheirOrientation() throws IOException {
        String xml = Written.of(Gallery.all()).xml();
        assertThat(xml)
                .containsSubsequence(
                        "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
                        "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>");
        assertThat(count(xml, "w:left=\"1701\"")).isEqualTo(2);
        assertThat(count(xml, "w:right=\"1134\" ")).isEqualTo(2);
    }

    @Test
    void aPageBreakBeginsThePageOfWhatFollows() throws IOException {
        String xml = Written.of(Paragraph.of("ก"), new PageBreak(), Paragraph.of("ข"), new PageBreak())
                .xml();
        assertThat(xml).containsSubsequence("ก", "<w:pageBreakBefore/>", "ข");
        assertThat(count(xml, "<w:pageBreakBefore/>")).isEqualTo(1);
        assertThat(count(xml, "<w:p>")).isEqualTo(2);
    }

    @Test
    void propertiesSayWhatTheDocumentSays() throws IOException {
        Written written = Written.of(Gallery.all());
        assertThat(written.xml("docProps/core.xml"))
                .contains(
                        "รายงานผลการจัดซื้อจัดจ้าง",
                        "สถานีตำรวจภูธรสมมติ",
                        "ตัวอย่างทุกชนิดของเนื้อหา",
                        "ITA, O20",
                        "<dc:language>th-TH</dc:language>");
        assertThat(count(written.xml("docProps/core.xml"), ">2023-04-05T00:00:00Z<"))
                .isEqualTo(2);
    }
}
