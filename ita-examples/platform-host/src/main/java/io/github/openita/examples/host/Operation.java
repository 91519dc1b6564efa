package io.github.openita.examples.host;

import io.github.openita.export.spi.PlatformPlugin;
import io.github.openita.export.spi.PluginReply;
import java.io.ByteArrayInputStream;
import java.util.Map;

/** What can be asked of a plugin. */
enum Operation {
    /** An assessment. */
    ASSESS,
    /** Documents. */
    EXPORT,
    /** Drafts. */
    DRAFT,
    /** The submission package. */
    PACK;

    PluginReply of(PlatformPlugin plugin, byte[] dossier, Map<String, String> options) {
        ByteArrayInputStream in = new ByteArrayInputStream(dossier);
        return switch (this) {
            case ASSESS -> plugin.assess(in, options);
            case EXPORT -> plugin.export(in, options);
            case DRAFT -> plugin.draft(in, options);
            case PACK -> plugin.pack(in, options);
        };
    }
}
