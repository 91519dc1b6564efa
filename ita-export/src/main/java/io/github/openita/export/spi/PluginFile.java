package io.github.openita.export.spi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that a plugin made. */
public final class PluginFile {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * A file.
     *
     * @param name a name without folders, of Latin letters, digits, dots and hyphens
     * @param mediaType its media type
     * @param content its content, which is copied
     */
    public PluginFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /** Its name, without folders. */
    public String name() {
        return name;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Its size in bytes. */
    public int size() {
        return content.length;
    }

    /** Its content, from the beginning. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
