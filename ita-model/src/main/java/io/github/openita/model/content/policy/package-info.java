/**
 * The announcement of the Anti-Bribery Policy and the No Gift Policy (item O23 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.policy;

import org.jspecify.annotations.NullMarked;
