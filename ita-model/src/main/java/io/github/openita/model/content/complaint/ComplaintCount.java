package io.github.openita.model.content.complaint;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a station gives beside those asked for, such as complaints sent on to another agency.
 *
 * @param label what is counted
 * @param count how many complaints
 */
public record ComplaintCount(@Nullable Text label, @Nullable Integer count) {}
