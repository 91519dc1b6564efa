package io.github.openita.model.edition;

import io.github.openita.model.text.Text;

/**
 * A note of those who made the edition, on something they read, corrected or found.
 *
 * @param kind what it is about
 * @param text the note
 */
public record Note(NoteKind kind, Text text) {}
