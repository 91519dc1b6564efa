package io.github.openita.model.time;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** The words that stand before a date in the description of a period. */
enum Phrase {
    AT_LEAST("อย่างน้อย ", "at least "),
    AS_OF_DAY("ณ วันที่ ", "as of "),
    AS_OF_MONTH("ณ เดือน", "as of "),
    FROM("ตั้งแต่เดือน", "from "),
    BY_THE_END_OF("ภายในเดือน", "by the end of ");

    private final String thai;
    private final String english;

    Phrase(String thai, String english) {
        this.thai = thai;
        this.english = english;
    }

    Text with(Text date) {
        return Text.of(thai + date.in(Language.TH), english + date.in(Language.EN));
    }
}
