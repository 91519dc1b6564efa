package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * A matter on which an indicator asks an agency to be ready or to improve.
 *
 * @param number from 1, in the indicator
 * @param text the matter
 */
public record ImprovementIssue(int number, Text text) {}
