package io.github.openita.export.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.junit.jupiter.api.Test;

/** What a reader copies out of a Word file is what the document says. */
class WordTextTest {

    @Test
    void everyBlockReadsBack() throws IOException {
        assertThat(Written.of(Gallery.all()).texts()).containsExactlyElementsOf(ExpectedTexts.of(Gallery.all()));
    }

    @Property(tries = 25)
    void anyTextReadsBack(@ForAll("texts") List<String> texts) throws IOException {
        Paragraph[] paragraphs = texts.stream().map(Paragraph::of).toArray(Paragraph[]::new);
        assertThat(Written.of(paragraphs).texts()).containsExactlyElementsOf(texts);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> thai = Arbitraries.strings()
                .withCharRange('ก', '๛')
                .withChars(' ', '\n', '\t', 'A', '1')
                .ofMinLength(1)
                .ofMaxLength(60);
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\uD7FF')
                .withCharRange('\uE000', '\uFFFD')
                .withChars('\n', '\t')
                .ofMinLength(1)
                .ofMaxLength(60);
        return Arbitraries.oneOf(thai, any).list().ofMinSize(1).ofMaxSize(20);
    }

    @Test
    void textFromRightToLeftReadsBackAndIsMarked() throws IOException {
        String text = "ประกาศ مرحبا 123 ถึง שלום ทุกท่าน";
        Written written = Written.of(Paragraph.of(text));
        assertThat(written.texts()).containsExactly(text);
        assertThat(written.xml()).contains("<w:rtl/></w:rPr><w:t>مرحبا 123</w:t>");
    }

    @Test
    void emojiReadBack() throws IOException {
        assertThat(Written.of(Paragraph.of("เรียบร้อย 👍🏽 ครับ")).texts()).containsExactly("เรียบร้อย 👍🏽 ครับ");
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        Written written = Written.of(Paragraph.of("ก\u0000ข\u000Bค\u001Bง\uD800จ\r\nฉ\uFFFF"));
        assertThat(written.texts()).containsExactly("กขคง\uFFFDจ\nฉ\uFFFD");
    }

    @Test
    void linksAreLinks() throws IOException {
        URI target = URI.create("https://sommut.police.example/ita?q=1&r=ก");
        Prose prose = Prose.of(Run.of("ดู "), new Link("เว็บไซต์", target), Run.of(" นี้"));
        try (XWPFDocument opened =
                Written.of(new Paragraph(prose, Paragraph.Style.PLAIN)).open()) {
            XWPFHyperlinkRun link =
                    (XWPFHyperlinkRun) opened.getParagraphs().get(0).getRuns().get(1);
            assertThat(link.text()).isEqualTo("เว็บไซต์");
            assertThat(link.getHyperlink(opened).getURL()).isEqualTo(target.toASCIIString());
        }
    }
}
