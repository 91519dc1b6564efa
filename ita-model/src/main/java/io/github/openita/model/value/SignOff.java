package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An approval by the station head, or a report to the station head (R25). A day and a reference or a file answer.
 *
 * @param by who signed, or received the report
 * @param position the position in which
 * @param on the day
 * @param reference number of the letter or memorandum
 * @param file the signed paper
 */
public record SignOff(
        @Nullable Person by,
        @Nullable Text position,
        @Nullable LocalDate on,
        @Nullable String reference,
        @Nullable FileRef file)
        implements Answer {

    /** A signature proved by the number of its letter or memorandum. */
    public static SignOff of(Person by, LocalDate on, String reference) {
        return new SignOff(by, null, on, reference, null);
    }

    /** With the position in which it was signed. */
    public SignOff withPosition(Text position) {
        return new SignOff(by, position, on, reference, file);
    }

    /** With the signed paper. */
    public SignOff withFile(FileRef file) {
        return new SignOff(by, position, on, reference, file);
    }

    @Override
    public boolean answered() {
        return on != null && (!ThaiText.isBlank(reference) || (file != null && file.answered()));
    }
}
