package io.github.openita.model.content.law;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * A law that the station enforces (O3.1); a link or a file is enough.
 *
 * @param title its title
 * @param category the category under which the station shows it, in the station's own words (O3.1.1)
 * @param relevance how much the public needs to know of it; asked only where the laws are many (O3.2)
 * @param link the page
 * @param file the file
 */
@AnyOf(
        components = {"link", "file"},
        criterion = "laws-listed")
public record Law(
        @Required(criterion = "laws-listed") @Nullable Text title,
        @Nullable String category,
        @Nullable LawRelevance relevance,
        @Nullable WebLink link,
        @Nullable FileRef file) {

    /** A law in a category. */
    public static Law of(Text title, String category) {
        return new Law(title, category, null, null, null);
    }

    /** With how much the public needs to know of it. */
    public Law withRelevance(LawRelevance relevance) {
        return new Law(title, category, relevance, link, file);
    }

    /** With the page on which it stands. */
    public Law withLink(WebLink link) {
        return new Law(title, category, relevance, link, file);
    }

    /** With its file. */
    public Law withFile(FileRef file) {
        return new Law(title, category, relevance, link, file);
    }

    /** Whether it is marked as one that the public must or should know. */
    public boolean concernsPublic() {
        return relevance == LawRelevance.MUST_KNOW || relevance == LawRelevance.SHOULD_KNOW;
    }
}
