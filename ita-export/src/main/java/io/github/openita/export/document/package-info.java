/**
 * A document, before it is a file: what it says of itself, and its content as sections of blocks. Builders turn dossiers,
 * assessments and drafts into documents; renderers turn any document into PDF, Word or Excel. So whatever the format, it
 * is the same content.
 *
 * <p>What belongs here is what a reader would name: a heading, a table, a signature. Fonts, sizes, styles and places on
 * a page belong to the renderers, words of the domain to the builders. Records refuse what no renderer could show, such
 * as a table whose cells do not fill it, with an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package io.github.openita.export.document;

import org.jspecify.annotations.NullMarked;
