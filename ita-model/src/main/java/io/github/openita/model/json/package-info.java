/**
 * Reading and writing JSON, as its users see it: the limits under which untrusted input is read, and everything that
 * can be wrong with it, each problem with its kind, its place and a message in Thai and English.
 *
 * <p>What belongs here is free of any JSON library; the machinery is in {@code internal}. Whether a dossier that can be
 * read satisfies the assessment is no matter of this package: a dossier is incomplete by nature.
 */
@NullMarked
package io.github.openita.model.json;

import org.jspecify.annotations.NullMarked;
