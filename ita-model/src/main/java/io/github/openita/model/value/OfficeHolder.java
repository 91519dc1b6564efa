package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A person in a post, as an order lists one and a signature block names one: rank and name, and below it the post.
 *
 * @param person rank and name
 * @param position title of the post
 */
public record OfficeHolder(
        @Nullable Person person, @Nullable Text position) {}
