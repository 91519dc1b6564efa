/**
 * Rules L01 to L04: what was left over from a document of another station or year, in texts of a dossier. A text that
 * was copied is seldom read again, so each place is named; the station decides whether it is meant.
 */
@NullMarked
package io.github.openita.checklist.internal.rule.leftover;

import org.jspecify.annotations.NullMarked;
