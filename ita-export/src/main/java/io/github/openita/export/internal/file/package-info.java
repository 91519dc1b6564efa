/** Files on disk that are written whole or not at all. Whatever writes a file goes through here. */
@NullMarked
package io.github.openita.export.internal.file;

import org.jspecify.annotations.NullMarked;
