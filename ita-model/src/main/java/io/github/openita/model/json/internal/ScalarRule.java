package io.github.openita.model.json.internal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** How a value without members is read from one token, and written as one. */
interface ScalarRule {

    /** What it reads. */
    Word expected();

    /**
     * The value of a token that is neither null nor the start of an object or a list.
     *
     * @param text the token's text as it is in the document, without quotation marks and escapes
     * @throws Refusal if it is not accepted
     */
    Object read(JsonToken token, String text);

    /**
     * Writes a value so that it can be read.
     *
     * @throws Refusal if a value of this type exists that would not be accepted
     */
    void write(JsonGenerator out, Object value);
}
