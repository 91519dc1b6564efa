package io.github.openita.model.edition;

/**
 * A stable key of what is asked: {@code procurement-summary/none-statement}. Code binds to it; a requirement's number
 * is only a label that the next edition may change.
 *
 * @param key what the item is about, a slash, and what is asked of it; both in small letters, digits and single hyphens
 */
public record Criterion(String key) implements Comparable<Criterion> {

    /** @throws IllegalArgumentException if the key has not that form */
    public Criterion {
        if (!isCriterion(key)) {
            throw new IllegalArgumentException("a criterion is content/slug, in small letters, digits and hyphens");
        }
    }

    /** Whether a text has the form of a content key or a slug. */
    public static boolean isKey(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && (i == 0 || !(digit || (c == '-' && inWord)))) {
                return false;
            }
            inWord = letter || digit;
        }
        return inWord;
    }

    /** Whether a text has the form of a criterion. */
    public static boolean isCriterion(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isKey(text.substring(0, slash)) && isKey(text.substring(slash + 1));
    }

    /** What the item is about: {@code procurement-summary}. */
    public String contentKey() {
        return key.substring(0, key.indexOf('/'));
    }

    /** What is asked of it: {@code none-statement}. */
    public String slug() {
        return key.substring(key.indexOf('/') + 1);
    }

    @Override
    public int compareTo(Criterion other) {
        return key.compareTo(other.key);
    }

    /** The key. */
    @Override
    public String toString() {
        return key;
    }
}
