package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * Where a fact is known from, and how well.
 *
 * @param source the source
 * @param confidence how well it is known
 */
public record Provenance(Text source, Confidence confidence) {}
