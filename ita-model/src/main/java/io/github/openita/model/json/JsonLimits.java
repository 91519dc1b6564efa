package io.github.openita.model.json;

/**
 * How much is read of JSON that may come from anywhere. What exceeds a limit is refused with a problem that names it.
 *
 * @param maxBytes the size of the input
 * @param maxDepth how deep objects and lists may be nested
 * @param maxStringLength the length of a text, in characters
 * @param maxNumberLength the length of a number, in characters
 * @param maxItems the number of elements of one list or object
 * @param maxValues the number of values in all
 * @param maxProblems the number of problems that are reported; reading ends there
 */
public record JsonLimits(
        int maxBytes,
        int maxDepth,
        int maxStringLength,
        int maxNumberLength,
        int maxItems,
        int maxValues,
        int maxProblems) {

    /** Far above any real dossier, and safe with a heap of 256 MB. */
    public static final JsonLimits DEFAULT = new JsonLimits(16 << 20, 64, 200_000, 40, 20_000, 1_000_000, 500);

    /** @throws IllegalArgumentException if a limit is not positive */
    public JsonLimits {
        if (maxBytes < 1
                || maxDepth < 1
                || maxStringLength < 1
                || maxNumberLength < 1
                || maxItems < 1
                || maxValues < 1
                || maxProblems < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
