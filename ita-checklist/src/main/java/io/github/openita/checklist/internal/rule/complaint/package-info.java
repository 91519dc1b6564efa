/**
 * Rules over complaints of corruption: channels and statistics (O22), and the channel for outsiders (O30).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.complaint;

import org.jspecify.annotations.NullMarked;
