/** This library as a plugin of the national platform. Hosts see it through the interface alone. */
@NullMarked
package io.github.openita.export.platform;

import org.jspecify.annotations.NullMarked;
