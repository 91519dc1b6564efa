package io.github.openita.model.content.ethics;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Answer;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The code of ethics on which a manual builds (O27.2).
 *
 * @param name its name; the official one or the one that the edition prints
 * @param gazettedOn day of its publication in the Royal Gazette
 * @param link its page
 */
public record EthicsBaseline(
        @Nullable Text name,
        @Nullable LocalDate gazettedOn,
        @Nullable WebLink link) implements Answer {

    /** A code of ethics and the day of its publication. */
    public static EthicsBaseline of(Text name, LocalDate gazettedOn) {
        return new EthicsBaseline(name, gazettedOn, null);
    }

    @Override
    public boolean answered() {
        return name != null && name.answered();
    }
}
