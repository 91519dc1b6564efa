package io.github.openita.export.item;

import io.github.openita.model.content.Content;
import java.util.List;

/** Lays the content of an item out as its documents. */
interface ItemLayout<C extends Content> {

    /** The documents, at least one. */
    List<Part> parts(C content, Page page);
}
