package io.github.openita.model.edition;

import java.math.BigDecimal;

/**
 * The share of an instrument in the total.
 *
 * @param instrument the code of the instrument
 * @param percent the share, in percent
 * @param provenance where it is known from
 */
public record InstrumentWeight(String instrument, BigDecimal percent, Provenance provenance) {}
