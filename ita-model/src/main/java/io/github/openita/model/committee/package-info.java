/**
 * The order by which a station head appoints the committee that carries the station through its assessment, as a
 * document: heading, wording, members, duties, the officers to whom an instrument is assigned, date and signature
 * (document-structure.md, section 2).
 *
 * <p>What belongs here is one station's order, complete or not: any component may be absent, lists and sets are empty
 * then. The wording that every order shares is a template of the documents, not of this package, and whether an order
 * is in order (one chair, a secretary, assignments to members) is the checklist's to say. The police committee of item
 * O4, whose composition and results a station publishes, is another body and belongs to the content.
 */
@NullMarked
package io.github.openita.model.committee;

import org.jspecify.annotations.NullMarked;
