/**
 * Thai time: Buddhist and Common Era, the fiscal year and its months, periods relative to it, and dates as Thai
 * documents print them. Month names are held here, so that nothing depends on the JVM's locale data.
 *
 * <p>Dates are {@link java.time.LocalDate} in the Common Era throughout; fiscal years are numbers of the Buddhist Era.
 */
@NullMarked
package io.github.openita.model.time;

import org.jspecify.annotations.NullMarked;
