package io.github.openita.export.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.Samples;
import io.github.openita.export.VeraPdf;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every document of a station, in every format in which it is published, opened by programs that are not ours. With
 * {@code -Pdocuments} those of every sample, in both languages.
 */
class DocumentTypesTest {

    private static final boolean ALL = Boolean.getBoolean("ita.test.allDocuments");

    static Stream<Arguments> documents() {
        List<String> samples =
                ALL ? List.of("complete", "gaps", "provincial", "empty", "complete-2570") : List.of("complete");
        return samples.stream()
                .flatMap(sample -> Stream.of(Language.values())
                        .filter(language -> ALL || language == Language.TH)
                        .flatMap(language -> documents(sample, language)));
    }

    private static Stream<Arguments> documents(String sample, Language language) {
        LocalDate day = sample.endsWith("2570") ? LocalDate.of(2027, 4, 30) : LocalDate.of(2023, 4, 30);
        return StationDocuments.create().of(Samples.dossier(sample), Samples.assessed(sample, day), language).stream()
                .map(each -> Arguments.of(sample + " " + each.id() + " " + language, each));
    }

    private static byte[] written(StationDocument document, DocumentFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItaExporter.create().write(document.document(), format, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isArchivableAndAccessible(String name, StationDocument document) throws Exception {
        byte[] pdf = written(document, DocumentFormat.PDF);
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_2_A)).as(name).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).as(name).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void opensAsWordAndExcel(String name, StationDocument document) throws IOException {
        if (document.formats().contains(DocumentFormat.DOCX)) {
            try (XWPFDocument word =
                    new XWPFDocument(new ByteArrayInputStream(written(document, DocumentFormat.DOCX)))) {
                assertThat(word.getBodyElements()).as(name).isNotEmpty();
            }
        }
        if (document.formats().contains(DocumentFormat.XLSX)) {
            try (XSSFWorkbook book =
                    new XSSFWorkbook(new ByteArrayInputStream(written(document, DocumentFormat.XLSX)))) {
                assertThat(book.getNumberOfSheets()).as(name).isPositive();
            }
        }
    }
}
