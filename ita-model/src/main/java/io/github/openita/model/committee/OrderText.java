package io.github.openita.model.committee;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The wording of an order. Each part that is absent is the template's.
 *
 * @param preamble why the order is issued: ด้วย … นั้น
 * @param appointment the clause that appoints, before the list of members: จึงแต่งตั้ง … ดังนี้
 * @param effect from when and how long it holds: ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป …
 */
public record OrderText(
        @Nullable Text preamble,
        @Nullable Text appointment,
        @Nullable Text effect) {}
