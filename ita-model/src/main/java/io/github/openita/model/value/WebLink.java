package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * A link to a page.
 *
 * @param url absolute http or https address
 * @param label what the link is called
 */
public record WebLink(@Nullable String url, @Nullable Text label) implements Answer {

    /** A link without a label. */
    public static WebLink of(String url) {
        return new WebLink(url, null);
    }

    @Override
    public boolean answered() {
        return !ThaiText.isBlank(url);
    }
}
