package io.github.openita.export.document;

/** A block of running text. */
public sealed interface TextBlock extends Block permits Heading, Paragraph, ItemList, CheckLine {}
