package io.github.openita.model.committee;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The heading of an order: ที่ ๒๒/๒๕๖๖ เรื่อง แต่งตั้งคณะกรรมการ…
 *
 * @param number running number in the year
 * @param year the year of the number, B.E.; the calendar year, not the fiscal year
 * @param subject what the order is about
 * @param fiscalYear the fiscal year that is assessed, B.E.
 */
public record OrderHeading(
        @Nullable Integer number,
        @Nullable Integer year,
        @Nullable Text subject,
        @Nullable Integer fiscalYear) {}
