package io.github.openita.model.station;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A station's name.
 *
 * @param full full name, such as สถานีตำรวจนครบาล…, in English for the policy
 * @param shortForm short form, สน.… or สภ.…
 */
public record StationName(@Nullable Text full, @Nullable Text shortForm) {}
