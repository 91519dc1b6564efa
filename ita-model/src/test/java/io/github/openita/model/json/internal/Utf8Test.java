package io.github.openita.model.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class Utf8Test {

    /** First bytes of characters, continuation bytes and what is beside them. */
    private static final int[] BYTES = {
        0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xB8, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xF0, 0xF4, 0xF5
    };

    @Test
    void everySequenceOfFourTellingBytesIsJudgedAsTheDecoderDoes() {
        byte[] bytes = new byte[4];
        for (int a : BYTES) {
            for (int b : BYTES) {
                for (int c : BYTES) {
                    for (int d : BYTES) {
                        bytes[0] = (byte) a;
                        bytes[1] = (byte) b;
                        bytes[2] = (byte) c;
                        bytes[3] = (byte) d;
                        if ((Utf8.firstInvalid(bytes) < 0) != isDecoded(bytes)) {
                            assertThat(bytes).as("judged otherwise").isEmpty();
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 500)
    void whatIsBeforeTheFirstInvalidByteIsValid(@ForAll @Size(max = 12) byte[] bytes) {
        int invalid = Utf8.firstInvalid(bytes);
        int valid = invalid < 0 ? bytes.length : invalid;

        assertThat(isDecoded(Arrays.copyOf(bytes, valid))).isTrue();
        assertThat(invalid < 0).isEqualTo(isDecoded(bytes));
    }

    @Test
    void linesEndAsJsonParsersCountThem() {
        assertThat(Utf8.place("ก\nข\r\nค\rงจ".getBytes(StandardCharsets.UTF_8), 19)
                        .line())
                .isEqualTo(4);
        assertThat(Utf8.place("ก\nข\r\nค\rงจ".getBytes(StandardCharsets.UTF_8), 16)
                        .column())
                .isEqualTo(2);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
