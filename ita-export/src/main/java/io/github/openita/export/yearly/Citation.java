package io.github.openita.export.yearly;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.DateStyle;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the document cites the committee order: from the order itself, so that number and date cannot differ. */
record Citation(Part part, CommitteeOrder order) {

    String text() {
        OrderHeading heading = order.heading();
        String subject = heading == null ? "" : part.words().in(heading.subject());
        return part.say("explaining.cited", number(heading), part.both(subject.isEmpty() ? blank() : subject), date());
    }

    private String number(@Nullable OrderHeading heading) {
        return heading == null || heading.number() == null || heading.year() == null
                ? part.say("number.blank")
                : Digits.in(part.words().language(), heading.number() + "/" + heading.year());
    }

    private String date() {
        LocalDate day = order.issuedOn();
        DateStyle style = part.words().language() == Language.TH ? ThaiDates.WITH_ERA : EnglishDates.FULL;
        return day == null ? part.say("date.blank") : style.day(day);
    }

    private String blank() {
        return part.say("subject.blank");
    }
}
