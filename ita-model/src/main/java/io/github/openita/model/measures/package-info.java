/**
 * A station's own plan of measures: what it does, indicator by indicator, to prepare for the assessment and to improve,
 * with who is responsible and how it is followed up. It is the table of section 3 of the source document
 * (document-structure.md, section 4), whose eight columns are indicator, issue, activity, outputs, way to create
 * awareness, time of completion, responsible, and monitoring.
 *
 * <p>What belongs here is one station's plan, complete or not: any component may be absent, lists and sets are empty
 * then. The measures that an edition proposes, from which a plan can be drawn up, belong to the edition
 * ({@code edition.Measures}): they are whole, hold for every station and know their source. Numbers as printed, column
 * titles and layout belong to the documents, and whether a plan is complete is the checklist's to say. The activities
 * of item O7's action plan belong to the content.
 */
@NullMarked
package io.github.openita.model.measures;

import org.jspecify.annotations.NullMarked;
