package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * A level of risk, by the product of likelihood and impact.
 *
 * @param code the code: LOW
 * @param name the name
 * @param from the lowest product
 * @param to the highest product
 */
public record RiskBandDefault(String code, Text name, int from, int to) {}
