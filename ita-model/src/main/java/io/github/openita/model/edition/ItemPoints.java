package io.github.openita.model.edition;

import java.math.BigDecimal;

/**
 * The points of an item.
 *
 * @param pass when it is passed
 * @param fail when it is not
 * @param provenance where they are known from
 */
public record ItemPoints(BigDecimal pass, BigDecimal fail, Provenance provenance) {}
