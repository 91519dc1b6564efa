package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblemKind;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A text: every character that Unicode has, each whole. */
enum TextRule implements ScalarRule {
    INSTANCE;

    @Override
    public Word expected() {
        return Word.TEXT;
    }

    @Override
    public Object read(JsonToken token, String text) {
        return whole(Tokens.text(token, text, Word.TEXT));
    }

    @Override
    public void write(JsonGenerator out, Object value) {
        out.writeString(whole((String) value));
    }

    /** The text, unless half a surrogate pair is in it: UTF-8 cannot hold that. */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    throw Refusal.of(InputProblemKind.BROKEN_CHARACTER);
                }
                i++;
            }
        }
        return text;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
