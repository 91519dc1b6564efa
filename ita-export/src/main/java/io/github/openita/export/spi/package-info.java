/**
 * What a platform calls and a plugin provides, in types of the JDK and of this package alone: all that a host compiles
 * against. It is at version {@value io.github.openita.export.spi.PlatformPlugin#SPI_VERSION}; within one version methods
 * and options are added, never changed or taken away, and what a plugin does not know it answers with a problem.
 */
@NullMarked
package io.github.openita.export.spi;

import org.jspecify.annotations.NullMarked;
