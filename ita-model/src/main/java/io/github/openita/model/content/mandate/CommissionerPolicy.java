package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * The policy that the Commissioner-General of the Royal Thai Police gave for a fiscal year (O2.3); a file or a link is enough.
 *
 * @param title its title
 * @param fiscalYear its fiscal year, B.E.; the year assessed is asked for (R06)
 * @param file the file
 * @param link the page
 */
@AnyOf(
        components = {"file", "link"},
        criterion = "commissioner-policy")
public record CommissionerPolicy(
        @Required(criterion = "commissioner-policy") @Nullable
        Text title,

        @Nullable Integer fiscalYear,
        @Nullable FileRef file,
        @Nullable WebLink link) {

    /** A policy of a fiscal year, B.E. */
    public static CommissionerPolicy of(Text title, int fiscalYear) {
        return new CommissionerPolicy(title, fiscalYear, null, null);
    }

    /** With its file. */
    public CommissionerPolicy withFile(FileRef file) {
        return new CommissionerPolicy(title, fiscalYear, file, link);
    }

    /** With the page on which it stands. */
    public CommissionerPolicy withLink(WebLink link) {
        return new CommissionerPolicy(title, fiscalYear, file, link);
    }
}
