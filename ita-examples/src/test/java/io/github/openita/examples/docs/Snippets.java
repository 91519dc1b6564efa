package io.github.openita.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Source between {@code // tag::name} and {@code // end::name}, by name, moved to the left margin. */
final class Snippets {

    private static final List<Path> SOURCES = List.of(
            Path.of("src/test/java/io/github/openita/examples/docs"),
            Path.of("plain-java/src/main/java/io/github/openita/examples/plainjava"));

    private static final String TAG = "// tag::";

    private static final String END = "// end::";

    private Snippets() {}

    static Map<String, String> all() {
        Map<String, String> snippets = new TreeMap<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.list(source)) {
                files.filter(Files::isRegularFile).forEach(file -> addFrom(file, snippets));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return snippets;
    }

    private static void addFrom(Path file, Map<String, String> snippets) {
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(TAG)) {
                String name = line.substring(TAG.length());
                String before = snippets.put(name, body(lines.subList(i + 1, lines.size()), name));
                if (before != null) {
                    throw new AssertionError("two snippets are called " + name);
                }
            }
        }
    }

    private static String body(List<String> lines, String name) {
        List<String> body = new ArrayList<>();
        for (String line : lines) {
            if (line.strip().equals(END + name)) {
                return String.join("\n", body).stripIndent();
            }
            body.add(line);
        }
        throw new AssertionError("snippet " + name + " has no end");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
