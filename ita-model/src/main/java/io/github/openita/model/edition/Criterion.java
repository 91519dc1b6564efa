package io.github.openita.model.edition;

import java.util.regex.Pattern;

/**
 * A stable key of what is asked: {@code procurement-summary/none-statement}. Code binds to it; a requirement's number
 * is only a label that the next edition may change.
 *
 * @param contentKey what the item is about
 * @param slug what is asked of it
 */
public record Criterion(String contentKey, String slug) implements Comparable<Criterion> {

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException if a part is not made of small letters, digits and single hyphens */
    public Criterion {
        if (!isKey(contentKey) || !isKey(slug)) {
            throw new IllegalArgumentException("a criterion is content/slug, in small letters, digits and hyphens");
        }
    }

    /** Whether a text has the form of a content key or a slug. */
    public static boolean isKey(String text) {
        return WORD.matcher(text).matches();
    }

    /** Whether a text has the form of a criterion. */
    public static boolean isCriterion(String text) {
        int slash = text.indexOf('/');
        return slash > 0 && isKey(text.substring(0, slash)) && isKey(text.substring(slash + 1));
    }

    /**
     * The criterion that is printed as a text.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static Criterion parse(String text) {
        int slash = text.indexOf('/');
        return new Criterion(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Criterion other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return contentKey + '/' + slug;
    }
}
