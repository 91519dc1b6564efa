package io.github.openita.export.document;

/** A part of a section that a renderer lays out as a whole. */
public sealed interface Block
        permits TextBlock, Table, KeyValues, SignatureBlock, Chart, HeatMap, Callout, SideBySide, PageBreak {}
