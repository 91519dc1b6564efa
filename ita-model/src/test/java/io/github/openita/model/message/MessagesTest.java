package io.github.openita.model.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Half;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

    private final Messages messages = Messages.load(MessagesTest.class, "sample");

    @Test
    void findsBothLanguagesWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(Messages.load(MessagesTest.class, "sample").get("missing"))
                    .isEqualTo(Text.of("ไม่พบ{0}", "{0} is missing"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void knowsItsKeysAndRefusesOthers() {
        assertThat(messages.keys()).containsExactly("amount", "as-of", "missing", "quote", "range");
        assertThat(messages.find("none")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.get("none"))
                .withMessageContaining("none");
    }

    @Test
    void writesArgumentsAsEachLanguageDoes() {
        assertThat(messages.format("as-of", YEAR_END, Text.of("สถานีตัวอย่าง", "the sample station"), 12))
                .isEqualTo(Text.of(
                        "ข้อมูล ณ วันที่ ๓๑ ธันวาคม ๒๕๖๕ ของสถานีตัวอย่าง มี ๑๒ เรื่อง",
                        "As of 31 December 2022 (B.E. 2565), the sample station has 12 cases"));
        assertThat(messages.format("missing", "A1")).isEqualTo(Text.of("ไม่พบA1", "A1 is missing"));
        assertThat(messages.format("missing", FiscalYear.of(2566)).th()).isEqualTo("ไม่พบ๒๕๖๖");
        assertThat(messages.format("missing", YearMonth.of(2023, 3)))
                .isEqualTo(Text.of("ไม่พบมีนาคม ๒๕๖๖", "March 2023 (B.E. 2566) is missing"));
        assertThat(messages.format("missing", new DateRange(null, YEAR_END)).en())
                .isEqualTo("until 31 December 2022 (B.E. 2565) is missing");
    }

    @Test
    void takesAnArgumentTwice() {
        assertThat(messages.format("range", Half.FIRST.in(FiscalYear.of(2566))).th())
                .isEqualTo("รอบ ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖ (ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖)");
    }

    @Test
    void groupsTheThousandsOfAmountsAndKeepsTheirDecimals() {
        assertThat(messages.format("amount", new BigDecimal("1234567.50")))
                .isEqualTo(Text.of("วงเงิน ๑,๒๓๔,๕๖๗.๕๐ บาท", "Amount: 1,234,567.50 baht"));
        assertThat(messages.format("amount", new BigDecimal("-123456")).en()).isEqualTo("Amount: -123,456 baht");
        assertThat(messages.format("amount", new BigDecimal("-123")).en()).isEqualTo("Amount: -123 baht");
        assertThat(messages.format("amount", new BigDecimal("1E+3")).en()).isEqualTo("Amount: 1,000 baht");
        assertThat(messages.format("amount", 2566).en()).isEqualTo("Amount: 2566 baht");
    }

    @Test
    void leavesQuotesAndTheBracesOfArgumentsAlone() {
        assertThat(messages.format("quote"))
                .isEqualTo(Text.of("ระบุ \"ไม่มี\" หรือ 'ไม่ระบุ'", "State \"none\" or don't"));
        assertThat(messages.format("missing", "{9}").en()).isEqualTo("{9} is missing");
    }

    @Test
    void refusesArgumentsThatAreMissingOrHaveNoWriting() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("as-of", YEAR_END, "station"))
                .withMessageContainingAll("as-of", "argument 2 is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> messages.format("missing", Month.MAY))
                .withMessageContainingAll("missing", "argument 0", "Month")
                .withMessageNotContaining("MAY");
    }

    @Test
    void namesEverythingThatIsWrongWithItsFiles() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "broken"))
                .withMessageContainingAll(
                        "in Thai only: lost",
                        "in English only: extra",
                        "twice in broken_th.properties: both",
                        "blank in broken_th.properties: empty",
                        "stray brace in broken_th.properties: brace");
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "lone"))
                .withMessageContaining("no file lone_th.properties");
        assertThatIllegalStateException()
                .isThrownBy(() -> Messages.load(MessagesTest.class, "legacy"))
                .withMessageContaining("unreadable file legacy_th.properties");
    }
}
