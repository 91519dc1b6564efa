package io.github.openita.model.value;

/** The format of a published file, as far as the assessment tells formats apart. */
public enum FileFormat {
    /** PDF. */
    PDF,
    /** Excel workbook. */
    XLSX,
    /** Word document. */
    DOCX,
    /** Comma-separated values. */
    CSV,
    /** Picture. */
    IMAGE,
    /** Anything else. */
    OTHER
}
