package io.github.openita.export.spi;

import java.util.List;

/**
 * What a plugin is.
 *
 * @param id its own name, the same through all versions, such as {@code openita}
 * @param version its version; numbers parted by dots are compared as numbers
 * @param spiVersion the version of the interface that it was made for
 * @param editions ids of the editions that it knows, such as {@code police-station:2566}
 * @param documents ids of the documents that it can make of a complete dossier
 */
public record PluginDescriptor(
        String id, String version, int spiVersion, List<String> editions, List<String> documents) {

    /** Copies the lists. */
    public PluginDescriptor {
        editions = List.copyOf(editions);
        documents = List.copyOf(documents);
    }
}
