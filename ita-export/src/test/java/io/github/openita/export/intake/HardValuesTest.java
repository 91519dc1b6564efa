package io.github.openita.export.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells do not show by themselves comes back too. */
class HardValuesTest {

    private static Dossier dossier(String disclosures) {
        String json =
                "{\"edition\": \"police-station:2566\", \"fiscalYear\": 2566, \"disclosures\": {" + disclosures + "}}";
        return DossierJson.standard().read(json.getBytes(StandardCharsets.UTF_8), "test");
    }

    private static void comesBack(Dossier dossier) throws IOException {
        IntakeResult result = IntakeTest.read(IntakeTest.workbook(dossier, Language.TH));
        assertThat(result.problems()).isEmpty();
        assertThat(result.dossier()).isEqualTo(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'O20': {}",
                "'O20': {'content': {}}",
                "'O20': {'content': {'months': [{}, {'month': '2022-10'}, {}]}}",
                "'O20': {'content': {'months': [{'procurements': [{'bids': [{}, {'bidder': ' '}]}, {}]}, {}]}}",
                "'O20': {'content': {'months': [{'procurements': [{'award': {}}]}]}}",
                "'O20': {'url': '', 'explanation': {'th': ' '}}",
                "'O20': {'explanation': {}, 'files': [{}]}",
                "'O20': {'url': '=1+1', 'explanation': {'th': '_x0041_ \\t\\n\\u0007 \\r x', 'en': \"'a\"}}",
                "'O20': {'content': {'months': [{'procurements': [{'budget': 100, 'referencePrice': 100.00},"
                        + " {'budget': 0.10, 'referencePrice': 123456789012345.123456},"
                        + " {'budget': -5.5, 'referencePrice': 1234567.000000}]}]}}",
                "'O20': {'attestations': [{'requirements': ['O20.1', '', ' ', 'a\\nb', 'a\\\\nb', '\\\\e']}]}"
            })
    void blanksEmptyRecordsAndOddLettersComeBack(String disclosures) throws IOException {
        comesBack(dossier(disclosures.replace('\'', '"').replace("\"\"a\"", "\"'a\"")));
    }

    @Property(tries = 12)
    void anyTextComesBack(@ForAll @NotBlank String text, @ForAll @IntRange(max = 1000) int seed) throws IOException {
        StringBuilder letters = new StringBuilder();
        text.codePoints()
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .forEach(letters::appendCodePoint);
        Dossier plain = dossier("\"O20\": {\"url\": \"x\"}");
        Dossier dossier = plain.with(
                "procurement-summary",
                plain.disclosure("procurement-summary")
                        .orElseThrow()
                        .withUrl(letters + "x" + new Random(seed).nextInt()));
        comesBack(dossier);
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedAndNotCut() {
        Dossier plain = dossier("\"O20\": {\"url\": \"" + "x".repeat(40_000) + "\"}");
        assertThatThrownBy(() -> IntakeTest.workbook(plain, Language.TH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("O20");
    }
}
