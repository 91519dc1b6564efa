/**
 * Rules over services over the internet (O10).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.eservice;

import org.jspecify.annotations.NullMarked;
