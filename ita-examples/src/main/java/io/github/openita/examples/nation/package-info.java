/** A country of invented stations, to try the national roll-up with. */
@NullMarked
package io.github.openita.examples.nation;

import org.jspecify.annotations.NullMarked;
