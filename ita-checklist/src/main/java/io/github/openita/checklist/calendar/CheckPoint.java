package io.github.openita.checklist.calendar;

import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A line of an item's checklist.
 *
 * @param requirement what is asked, in the edition's own words, which name the year that the edition was issued for
 * @param depth how far it stands below other lines, from 0
 * @param section the heading that begins here; absent within a section
 * @param period the time asked for, in the fiscal year of the calendar; absent where no time is asked for
 */
public record CheckPoint(
        Requirement requirement,
        int depth,
        @Nullable Text section,
        @Nullable Text period) {}
