package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {

    private Utf8() {}

    /** The index of the first byte that does not belong to a well-formed character, -1 if there is none. */
    static int firstInvalid(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            if (isThaiAt(bytes, i)) {
                i += 3;
                continue;
            }
            int length = lengthAt(bytes, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** The line and column, in characters, of a byte before which all is well-formed. */
    static Place place(byte[] bytes, int index) {
        String before = new String(bytes, 0, index, StandardCharsets.UTF_8);
        int line = 1;
        int start = 0;
        for (int i = 0; i < before.length(); i++) {
            char c = before.charAt(i);
            boolean paired = c == '\r' && i + 1 < before.length() && before.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !paired)) {
                line++;
                start = i + 1;
            }
        }
        return new Place(Location.ROOT, line, before.length() - start + 1);
    }

    /** Whether a character from U+0E00 to U+0E7F begins here: the short way for nearly all that is not ASCII. */
    private static boolean isThaiAt(byte[] bytes, int i) {
        return bytes[i] == (byte) 0xE0
                && i + 2 < bytes.length
                && (bytes[i + 1] & 0xFE) == 0xB8
                && (bytes[i + 2] & 0xC0) == 0x80;
    }

    /** The length of the character of more than one byte that begins here, 0 if none does. */
    private static int lengthAt(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return followed(bytes, i, 1, 0x80, 0xBF) ? 2 : 0;
        }
        if (first < 0xF0) {
            return followed(bytes, i, 2, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF) ? 3 : 0;
        }
        return followed(bytes, i, 3, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF) ? 4 : 0;
    }

    /** Whether so many continuation bytes follow, the first of them within bounds. */
    private static boolean followed(byte[] bytes, int i, int count, int least, int most) {
        if (i + count >= bytes.length) {
            return false;
        }
        int second = bytes[i + 1] & 0xFF;
        boolean good = second >= least && second <= most;
        for (int next = i + 2; next <= i + count; next++) {
            good &= (bytes[next] & 0xC0) == 0x80;
        }
        return good;
    }
}
