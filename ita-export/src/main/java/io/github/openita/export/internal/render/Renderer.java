package io.github.openita.export.internal.render;

import io.github.openita.export.document.Document;
import java.io.IOException;
import java.io.OutputStream;

/** Turns a document into a file of one format. Without state between calls; safe for many threads. */
public interface Renderer {

    /**
     * Renders a document.
     *
     * @param out receives the file; it is not closed
     * @throws io.github.openita.export.UnrenderableException if a block cannot be shown
     */
    void render(Document document, OutputStream out) throws IOException;
}
