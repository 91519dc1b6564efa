package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/** Makes one clear problem of what a parser of characters says when a document is not well-formed. */
final class SyntaxProblems {

    private static final String CURLY_QUOTES = "“”„‟‘’‚‛";

    private SyntaxProblems() {}

    static void report(JacksonException failure, JsonParser in, char[] characters, Sink sink) {
        TokenStreamLocation said = failure.getLocation();
        TokenStreamLocation at = said == null ? in.currentLocation() : said;
        Place place = Place.of(in.streamReadContext(), at);
        sink.report(place, refusal(failure, in.streamReadContext(), characters, (int) at.getCharOffset()));
    }

    /** Reports what follows the root, if anything does. */
    static void reportTrailing(JsonParser in, Sink sink) {
        try {
            if (in.nextToken() != null) {
                sink.report(in, Refusal.of(InputProblemKind.TRAILING_CONTENT));
            }
        } catch (JacksonException noToken) {
            TokenStreamLocation said = noToken.getLocation();
            TokenStreamLocation at = said == null ? in.currentLocation() : said;
            sink.report(Place.of(in.streamReadContext(), at), Refusal.of(InputProblemKind.TRAILING_CONTENT));
        }
    }

    private static Refusal refusal(JacksonException failure, TokenStreamContext in, char[] characters, int offset) {
        if (failure instanceof StreamConstraintsException) {
            return Refusal.of(InputProblemKind.TOO_DEEP, in.getNestingDepth());
        }
        if (offset >= characters.length || (!in.inRoot() && endsInWord(characters, offset))) {
            return Refusal.of(InputProblemKind.TRUNCATED);
        }
        char character = characters[Math.max(offset, 0)];
        if (Tokens.isThaiDigit(character)) {
            return Refusal.of(InputProblemKind.THAI_DIGITS);
        }
        if (CURLY_QUOTES.indexOf(character) >= 0) {
            return Refusal.of(InputProblemKind.CURLY_QUOTE);
        }
        return character < ' '
                ? Refusal.variant(InputProblemKind.NOT_JSON, "control")
                : Refusal.of(InputProblemKind.NOT_JSON);
    }

    /** Whether a number or a word such as {@code true} begins here and the document ends in it. */
    private static boolean endsInWord(char[] characters, int offset) {
        for (int i = offset; i < characters.length; i++) {
            char c = characters[i];
            boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "+-.E".indexOf(c) >= 0;
            if (!inWord) {
                return false;
            }
        }
        return true;
    }
}
