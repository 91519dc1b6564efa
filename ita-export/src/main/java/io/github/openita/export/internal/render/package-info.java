/** What every renderer of a format has in common: how it is called, and how it names a block that it cannot show. */
@NullMarked
package io.github.openita.export.internal.render;

import org.jspecify.annotations.NullMarked;
