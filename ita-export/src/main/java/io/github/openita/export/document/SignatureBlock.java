package io.github.openita.export.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Room for signatures, side by side where there are two or three, kept on one page.
 *
 * @param signatures from left to right, at least one; one alone stands right of the middle
 */
public record SignatureBlock(List<Signature> signatures) implements Block {

    /**
     * Room for one signature.
     *
     * @param rank rank or title, before the room to sign
     * @param name the name that is printed in parentheses below; dots where nobody is named
     * @param lines position, role and date below the name
     */
    public record Signature(@Nullable String rank, @Nullable String name, List<String> lines) {

        /** Copies the list. */
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** Copies the list. */
    public SignatureBlock {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || signatures.size() > 3) {
            throw new IllegalArgumentException("one to three signatures stand side by side");
        }
    }

    /** Room for one signature. */
    public static SignatureBlock of(@Nullable String rank, @Nullable String name, String... lines) {
        return new SignatureBlock(List.of(new Signature(rank, name, List.of(lines))));
    }
}
