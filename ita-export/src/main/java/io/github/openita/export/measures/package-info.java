/** The plan of measures on paper: issues by indicator (table A), measures by indicator (table B). */
@NullMarked
package io.github.openita.export.measures;

import org.jspecify.annotations.NullMarked;
