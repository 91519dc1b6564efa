/**
 * The criteria by which personnel are administered and developed (item O21 of the 2566 edition). Posts and those who
 * hold them belong to the organisation's package.
 */
@NullMarked
package io.github.openita.model.content.personnel;

import org.jspecify.annotations.NullMarked;
