package io.github.openita.export.spi;

import java.util.List;

/**
 * What a plugin answers: files, or problems where nothing was made.
 *
 * @param files the files
 * @param problems the problems, all at once
 */
public record PluginReply(List<PluginFile> files, List<PluginProblem> problems) {

    /** Copies the lists. */
    public PluginReply {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** A reply of files. */
    public static PluginReply of(List<PluginFile> files) {
        return new PluginReply(files, List.of());
    }

    /** A reply of problems. */
    public static PluginReply failed(List<PluginProblem> problems) {
        return new PluginReply(List.of(), problems);
    }
}
