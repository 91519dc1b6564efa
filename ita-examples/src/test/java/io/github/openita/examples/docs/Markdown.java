package io.github.openita.examples.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file of the project with its fenced blocks. A comment {@code <!-- name -->} right before a block names it.
 *
 * @param file its path from the root of the project
 * @param text all of it
 * @param blocks its fenced blocks in order
 */
record Markdown(String file, String text, List<Block> blocks) {

    /** The root of the project, seen from the module in which tests run. */
    static final Path ROOT = Path.of("..");

    private static final Pattern NAME = Pattern.compile("<!-- ([a-z-]+) -->");

    private static final String FENCE = "```";

    /**
     * A fenced block.
     *
     * @param line the line of its fence, from 1
     * @param language what stands behind the fence
     * @param name its name
     * @param text what is in it
     */
    record Block(int line, String language, @Nullable String name, String text) {}

    static Markdown read(String file) {
        try {
            String text = Files.readString(ROOT.resolve(file));
            return new Markdown(file, text, blocks(text.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of a language. */
    List<Block> blocks(String language) {
        return blocks.stream().filter(each -> each.language().equals(language)).toList();
    }

    /** What is in the block of a language with a name. */
    String block(String language, String name) {
        return blocks(language).stream()
                .filter(each -> name.equals(each.name()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + language + " block " + name + " in " + file))
                .text();
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String name = i == 0 ? null : name(lines.get(i - 1));
                String language = lines.get(i).substring(FENCE.length());
                blocks.add(new Block(i + 1, language, name, String.join("\n", lines.subList(i + 1, end))));
                i = end;
            }
        }
        return List.copyOf(blocks);
    }

    private static @Nullable String name(String line) {
        Matcher name = NAME.matcher(line);
        return name.matches() ? name.group(1) : null;
    }
}
