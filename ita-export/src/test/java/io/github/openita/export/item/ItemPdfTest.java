package io.github.openita.export.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.Samples;
import io.github.openita.export.VeraPdf;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The documents of the items, looked at by veraPDF: one of every kind of layout, and with {@code -Pdocuments} all of them,
 * of several samples, in both languages.
 */
class ItemPdfTest {

    private static final boolean ALL = Boolean.getBoolean("ita.test.allDocuments");
    private static final Set<String> SOME = Set.of("o1", "o9", "o11", "o17-report", "o20-2022-11", "o29");

    static Stream<Arguments> documents() {
        List<String> samples = ALL ? List.of("complete", "gaps", "provincial") : List.of("complete");
        return samples.stream()
                .flatMap(sample -> Stream.of(Language.values())
                        .filter(language -> ALL || language == Language.TH)
                        .flatMap(language -> ItemDocumentsTest.of(Samples.dossier(sample), language).stream()
                                .filter(each -> ALL || SOME.contains(each.id()))
                                .map(each -> Arguments.of(sample + " " + each.id() + " " + language, each))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isArchivableAndAccessible(String name, ItemDocument document) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ItaExporter.create().write(document.document(), DocumentFormat.PDF, pdf);

        assertThat(VeraPdf.faults(pdf.toByteArray(), PDFAFlavour.PDFA_2_A))
                .as(name)
                .isEmpty();
        assertThat(VeraPdf.faults(pdf.toByteArray(), PDFAFlavour.PDFUA_1))
                .as(name)
                .isEmpty();
    }
}
