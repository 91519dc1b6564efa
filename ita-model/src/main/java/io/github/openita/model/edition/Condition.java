package io.github.openita.model.edition;

/**
 * When a conditional requirement applies.
 *
 * @param when the case: {@code no-procurement-in-month}
 * @param then what is asked then
 */
public record Condition(String when, String then) {}
