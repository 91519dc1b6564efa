package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * A column of the table of measures.
 *
 * @param key the key
 * @param name the heading
 */
public record MeasureColumn(String key, Text name) {}
