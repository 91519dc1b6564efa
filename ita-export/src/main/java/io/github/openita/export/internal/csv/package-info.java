/** Tables as comma-separated values. */
@NullMarked
package io.github.openita.export.internal.csv;

import org.jspecify.annotations.NullMarked;
