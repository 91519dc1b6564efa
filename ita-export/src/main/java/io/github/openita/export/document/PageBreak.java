package io.github.openita.export.document;

/** What follows stands on a new page. */
public record PageBreak() implements Block {}
