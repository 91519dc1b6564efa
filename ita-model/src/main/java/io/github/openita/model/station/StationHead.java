package io.github.openita.model.station;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The current head of the station.
 *
 * @param person who; absent while the post is vacant without an acting head, so that R20 cannot be decided
 * @param position title of the post
 * @param capacity in what capacity
 * @param since first day in office (R21)
 */
public record StationHead(
        @Nullable Person person,
        @Nullable Text position,
        @Nullable HeadCapacity capacity,
        @Nullable LocalDate since) {}
