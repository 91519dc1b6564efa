/** The calendar of disclosures on paper: the checklist by item (table C), and what is due when. */
@NullMarked
package io.github.openita.export.calendar;

import org.jspecify.annotations.NullMarked;
