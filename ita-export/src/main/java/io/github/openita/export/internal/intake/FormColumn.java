package io.github.openita.export.internal.intake;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of form สขร. 1, told by words of their heads; the first that fits. */
enum FormColumn {
    /** ลำดับที่. */
    NUMBER("^(ลำดับ|ที่$)"),
    /** วงเงินที่จะซื้อหรือจ้าง. */
    BUDGET("วงเงิน"),
    /** ราคากลาง. */
    REFERENCE("ราคากลาง"),
    /** วิธีซื้อหรือจ้าง. */
    METHOD("วิธี"),
    /** รายชื่อผู้เสนอราคาและราคาที่เสนอ. */
    BIDS("ผู้เสนอราคา"),
    /** ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง. */
    AWARD("ผู้(ที่)?ได้รับ(การ)?คัดเลือก"),
    /** เหตุผลที่คัดเลือกโดยสรุป. */
    REASON("เหตุผล"),
    /** เลขที่และวันที่ของสัญญาหรือข้อตกลง. */
    CONTRACT("(เลขที่|วันที่).*(สัญญา|ข้อตกลง)|(สัญญา|ข้อตกลง).*(เลขที่|วันที่)|^เลขที่"),
    /** งานที่จัดซื้อหรือจัดจ้าง. */
    ITEM("(งาน|รายการ).*(ซื้อ|จ้าง)|^(ชื่องาน|รายการ)");

    private final Pattern words;

    FormColumn(String words) {
        this.words = Pattern.compile(words);
    }

    /** The column that a head names. */
    static Optional<FormColumn> of(String head) {
        String words = ThaiText.normalize(head).replaceAll("\\s", "");
        return Stream.of(values())
                .filter(each -> each.words.matcher(words).find())
                .findFirst();
    }

    private Text title() {
        return Vocabulary.say("form." + name().toLowerCase(Locale.ROOT));
    }

    /** What columns are called. */
    static Text names(Collection<FormColumn> columns) {
        return Text.of(names(columns, Language.TH), names(columns, Language.EN));
    }

    private static String names(Collection<FormColumn> columns, Language language) {
        return columns.stream().map(each -> each.title().in(language)).collect(Collectors.joining(", "));
    }
}
