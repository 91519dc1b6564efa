/**
 * The publishable document of each item of a dossier: {@link io.github.openita.export.item.ItemDocuments}. Where an
 * official form exists a document is laid out by hand; every other comes from the records and their labels.
 */
@NullMarked
package io.github.openita.export.item;

import org.jspecify.annotations.NullMarked;
