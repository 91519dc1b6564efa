package io.github.openita.model.field;

import io.github.openita.model.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads a pair of UTF-8 property files, {@code NAME_th.properties} and {@code NAME_en.properties}, beside a class. */
final class Bundle {

    private Bundle() {}

    /**
     * The texts by key.
     *
     * @throws IllegalStateException if a file is absent, a text is empty or a key is in one language alone
     */
    static Map<String, Text> read(Class<?> owner, String name) {
        Map<String, String> thai = readFile(owner, name + "_th.properties");
        Map<String, String> english = readFile(owner, name + "_en.properties");
        Set<String> one = new TreeSet<>(thai.keySet());
        one.addAll(english.keySet());
        one.removeIf(key -> thai.containsKey(key) && english.containsKey(key));
        if (!one.isEmpty()) {
            throw new IllegalStateException(name + " in one language alone in " + owner.getPackageName() + ": " + one);
        }
        Map<String, Text> both = new TreeMap<>();
        thai.forEach((key, text) -> both.put(key, new Text(text, english.get(key))));
        return both;
    }

    private static Map<String, String> readFile(Class<?> owner, String file) {
        Properties properties = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no " + file + " beside " + owner.getName());
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, key -> text(properties, key, file)));
    }

    private static String text(Properties properties, String key, String file) {
        String text = properties.getProperty(key, "").strip();
        if (text.isEmpty()) {
            throw new IllegalStateException("no text for " + key + " in " + file);
        }
        return text;
    }
}
