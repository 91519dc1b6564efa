/**
 * The dossier: what a station has published for a fiscal year, item by item, with its attestations. It is
 * incomplete by nature and holds data only; judging it is the checklist's work.
 */
@NullMarked
package io.github.openita.model.dossier;

import org.jspecify.annotations.NullMarked;
