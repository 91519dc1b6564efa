package io.github.openita.model.message;

import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An immutable catalogue of texts, each in Thai and in English, by key. A text may hold places for arguments, written
 * {@code {0}}, {@code {1}} and so on; there is no escape, a quote is a quote, and a brace has no other use.
 */
public final class Messages {

    private final SortedMap<String, Text> texts;

    private Messages(SortedMap<String, Text> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Reads {@code <baseName>_th.properties} and {@code <baseName>_en.properties}, both in UTF-8, from the package of a
     * class. No locale has a part in it.
     *
     * @throws IllegalStateException if a file is missing or unreadable, a key stands twice in a file or in one of them
     *     only, a text is blank, or a brace is no place of an argument; the message names every such file or key
     */
    public static Messages load(Class<?> anchor, String baseName) {
        List<String> problems = new ArrayList<>();
        Map<String, String> thai = Bundle.read(anchor, baseName + "_th.properties", problems);
        Map<String, String> english = Bundle.read(anchor, baseName + "_en.properties", problems);
        onlyIn(thai, english, "Thai", problems);
        onlyIn(english, thai, "English", problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "messages " + baseName + " of " + anchor.getName() + ": " + String.join("; ", problems));
        }
        SortedMap<String, Text> texts = new TreeMap<>();
        thai.forEach((key, th) -> texts.put(key, new Text(th, english.get(key))));
        return new Messages(texts);
    }

    /**
     * The text of a key, the places of its arguments as they stand.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public Text get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no message " + key));
    }

    /** The text of a key, if there is one. */
    public Optional<Text> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The text of a key with its arguments. Each language has an argument in its own words: a {@link Text}, a
     * {@code LocalDate}, a {@code YearMonth}, a {@code MonthRange}, a {@code DateRange}, a {@code FiscalYear} (its
     * number), a whole number (its digits alone), a {@code BigDecimal} (its thousands grouped); a {@code String} stands
     * as it is. An argument without a place is passed over.
     *
     * @throws IllegalArgumentException if there is no such key, an argument is missing, or one is of another type
     */
    public Text format(String key, Object... arguments) {
        Text text = get(key);
        return Text.of(filled(key, text, Language.TH, arguments), filled(key, text, Language.EN, arguments));
    }

    private static String filled(String key, Text text, Language language, Object... arguments) {
        try {
            return Places.fill(text.in(language), place -> Argument.in(language, arguments, place));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("message " + key + ": " + e.getMessage(), e);
        }
    }

    private static void onlyIn(
            Map<String, String> bundle, Map<String, String> other, String language, List<String> problems) {
        bundle.keySet().stream()
                .filter(key -> !other.containsKey(key))
                .forEach(key -> problems.add("in " + language + " only: " + key));
    }
}
