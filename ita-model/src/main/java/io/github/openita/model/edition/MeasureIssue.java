package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * An issue of an indicator on which measures are taken.
 *
 * @param id the id: M1-I1
 * @param indicator the number of the indicator
 * @param text the issue
 */
public record MeasureIssue(String id, int indicator, Text text) {}
