package io.github.openita.export;

/** A format in which a document can be written. */
public enum DocumentFormat {
    /** PDF 1.7, tagged: PDF/A-2a, or PDF/A-3a with an attachment, and PDF/UA-1. */
    PDF("pdf", "application/pdf"),
    /** Word, Office Open XML. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Excel, Office Open XML. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The end of a file's name, without a dot. */
    public String extension() {
        return extension;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }
}
