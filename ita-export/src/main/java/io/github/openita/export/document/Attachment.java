package io.github.openita.export.document;

/**
 * A file that travels in a document: in PDF an associated file, by which it becomes PDF/A-3. Word and Excel leave it out.
 *
 * @param name its file name, without any path
 * @param mediaType its media type, such as {@code application/json}
 * @param description what it is, for the reader
 * @param relation what it is to the document
 * @param content its content
 */
public record Attachment(String name, String mediaType, String description, Relation relation, Bytes content) {

    /** What a file is to its document (ISO 19005-3, AFRelationship). */
    public enum Relation {
        /** The document was made from it. */
        SOURCE,
        /** It holds the data that the document shows. */
        DATA,
        /** It says the same in another form. */
        ALTERNATIVE,
        /** It adds to it. */
        SUPPLEMENT
    }

    /** Refuses names with a path in them. */
    public Attachment {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException("an attachment needs a file name without a path");
        }
    }
}
