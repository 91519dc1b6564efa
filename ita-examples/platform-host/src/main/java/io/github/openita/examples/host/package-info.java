/** A platform in miniature: it loads plugins from a folder, calls them for many stations, and outlives those that fail. */
@NullMarked
package io.github.openita.examples.host;

import org.jspecify.annotations.NullMarked;
