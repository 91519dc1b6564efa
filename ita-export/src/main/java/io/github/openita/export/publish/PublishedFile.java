package io.github.openita.export.publish;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.document.Document;

/**
 * A file to be written.
 *
 * @param name its name within the folder
 * @param format its format
 * @param document what is in it
 */
public record PublishedFile(String name, DocumentFormat format, Document document) {}
