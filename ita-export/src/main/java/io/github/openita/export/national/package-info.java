/**
 * The whole country: assesses thousands of dossiers in a folder or a ZIP, goes on where an earlier run was interrupted, and
 * writes what they say together.
 */
@NullMarked
package io.github.openita.export.national;

import org.jspecify.annotations.NullMarked;
