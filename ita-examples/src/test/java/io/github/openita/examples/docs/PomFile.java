package io.github.openita.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pom at the root, as far as the documentation speaks of it.
 *
 * @param text all of it
 */
record PomFile(String text) {

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>ita-parent</artifactId>\\s*<version>([^<]+)</version>");

    static PomFile root() {
        try {
            return new PomFile(Files.readString(Markdown.ROOT.resolve("pom.xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the project. */
    String version() {
        Matcher version = VERSION.matcher(text);
        if (!version.find()) {
            throw new AssertionError("the pom has no version");
        }
        return version.group(1);
    }

    /** Whether it has a property. */
    boolean hasProperty(String name) {
        return text.contains("<" + name + ">");
    }
}
