/**
 * Editions: what an assessment asks, as data. An {@link io.github.openita.model.edition.Edition} holds the instruments,
 * indicators, groups, items and requirements of one agency type and one fiscal year, the measures that prepare for
 * them, and the numbers around them (weights, bands, risk levels, gifts, thresholds), each with where it is known from.
 * {@link io.github.openita.model.edition.Editions} is the registry from which they are taken.
 *
 * <p>What belongs here says what is asked. How a dossier answers, and whether the answer is enough, does not: those
 * bind to the criteria of an edition, never to its numbers, for the numbers change from year to year.
 */
@NullMarked
package io.github.openita.model.edition;

import org.jspecify.annotations.NullMarked;
