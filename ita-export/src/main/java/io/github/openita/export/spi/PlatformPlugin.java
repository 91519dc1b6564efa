package io.github.openita.export.spi;

import java.io.InputStream;
import java.util.Map;

/**
 * A plugin of the national platform, found by {@link java.util.ServiceLoader}. A host may call it from several threads at
 * once. Faults in what is given are data in the reply: no method throws for them, whatever the dossier holds. A dossier
 * is read to its end and not closed. Options have the names of {@link PluginOptions}.
 */
public interface PlatformPlugin {

    /** The version of this interface. */
    int SPI_VERSION = 1;

    /** What the plugin is. The same at every call. */
    PluginDescriptor descriptor();

    /**
     * Assesses a dossier.
     *
     * @param dossier the dossier as JSON, in UTF-8
     * @param options {@link PluginOptions#AS_OF}, needed
     * @return one file, the assessment as JSON; or problems
     */
    PluginReply assess(InputStream dossier, Map<String, String> options);

    /**
     * Makes the documents of a station.
     *
     * @param dossier the dossier as JSON, in UTF-8
     * @param options {@link PluginOptions#AS_OF}, needed; {@link PluginOptions#DOCUMENTS}, {@link PluginOptions#FORMATS}
     *     and {@link PluginOptions#LANGUAGE}
     * @return a file for each document and format; or problems
     */
    PluginReply export(InputStream dossier, Map<String, String> options);

    /**
     * Drafts what templates can write.
     *
     * @param dossier the facts of the station, as a dossier in JSON that may hold nothing else
     * @param options {@link PluginOptions#AS_OF}, needed; {@link PluginOptions#DRAFTS}, {@link PluginOptions#DATE},
     *     {@link PluginOptions#NUMBER}, {@link PluginOptions#FORMATS} and {@link PluginOptions#LANGUAGE}
     * @return the dossier with the drafts in it, and their documents; or problems
     */
    PluginReply draft(InputStream dossier, Map<String, String> options);

    /**
     * Makes the submission package.
     *
     * @param dossier the dossier as JSON, in UTF-8
     * @param options {@link PluginOptions#AS_OF}, needed
     * @return one file, the package as ZIP; or problems
     */
    PluginReply pack(InputStream dossier, Map<String, String> options);
}
