/**
 * An estimate of the score that an assessment leads to, by the weights and means of the edition. It is an estimate: how
 * scores are put together is known from secondary sources only, as the edition's data say of each rule.
 */
@NullMarked
package io.github.openita.checklist.score;

import org.jspecify.annotations.NullMarked;
