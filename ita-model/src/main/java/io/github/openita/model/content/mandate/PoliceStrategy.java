package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import io.github.openita.model.value.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * The 20-year strategy of the Royal Thai Police (O2.4); a file or a link is enough.
 *
 * @param title its title
 * @param years years that it spans, B.E., as the edition fixes them; the same as in the action plan (R09)
 * @param file the file
 * @param link the page
 */
@AnyOf(
        components = {"file", "link"},
        criterion = "long-term-strategy")
public record PoliceStrategy(
        @Required(criterion = "long-term-strategy") @Nullable
        Text title,

        @Nullable YearRange years,
        @Nullable FileRef file,
        @Nullable WebLink link) {

    /** A strategy that spans some years. */
    public static PoliceStrategy of(Text title, YearRange years) {
        return new PoliceStrategy(title, years, null, null);
    }

    /** With its file. */
    public PoliceStrategy withFile(FileRef file) {
        return new PoliceStrategy(title, years, file, link);
    }

    /** With the page on which it stands. */
    public PoliceStrategy withLink(WebLink link) {
        return new PoliceStrategy(title, years, file, link);
    }
}
