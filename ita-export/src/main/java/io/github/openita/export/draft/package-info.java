/** All that templates write for a station at once: data for its dossier, and documents to sign and publish. */
@NullMarked
package io.github.openita.export.draft;

import org.jspecify.annotations.NullMarked;
