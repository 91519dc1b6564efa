/**
 * The calendar of a fiscal year's disclosures: for every item who is responsible, what belongs to it and by when it is
 * published, the monthly reports and quarterly reviews, and all of these as an iCalendar file.
 */
@NullMarked
package io.github.openita.checklist.calendar;

import org.jspecify.annotations.NullMarked;
