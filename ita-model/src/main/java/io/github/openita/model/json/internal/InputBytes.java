package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Guards what is read before it is decoded: its size, its encoding. */
final class InputBytes {

    /** A problem with the bytes as such. */
    record Fault(Refusal refusal, Place place) {}

    private static final Place NOWHERE = new Place(Location.ROOT, 0, 0);

    private InputBytes() {}

    /** All bytes of a file; one above the limit is not opened. */
    static byte[] of(Path file, int most) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > most) {
                throw tooLarge(most);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return of(in, most);
            }
        } catch (IOException | SecurityException e) {
            throw Refusal.of(InputProblemKind.UNREADABLE);
        }
    }

    /** All bytes of a stream, of which at most one above the limit is read. The stream stays open. */
    static byte[] of(InputStream in, int most) {
        try {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most && in.read() >= 0) {
                throw tooLarge(most);
            }
            return bytes;
        } catch (IOException e) {
            throw Refusal.of(InputProblemKind.UNREADABLE);
        }
    }

    /** What is wrong with bytes that should be UTF-8, null if nothing is. */
    static @Nullable Fault fault(byte[] bytes, int most) {
        if (bytes.length > most) {
            return new Fault(tooLarge(most), NOWHERE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Fault(Refusal.of(InputProblemKind.BYTE_ORDER_MARK), new Place(Location.ROOT, 1, 1));
        }
        if (isUtf16(bytes)) {
            return new Fault(Refusal.of(InputProblemKind.UTF16), NOWHERE);
        }
        int invalid = Utf8.firstInvalid(bytes);
        return invalid < 0 ? null : new Fault(Refusal.of(InputProblemKind.NOT_UTF8), Utf8.place(bytes, invalid));
    }

    /** A byte order mark of UTF-16 or UTF-32, or a first character with zeros beside it as ASCII has in them. */
    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length >= 2 && (bytes[0] == 0 || bytes[1] == 0));
    }

    private static boolean startsWith(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static Refusal tooLarge(int most) {
        return Refusal.of(InputProblemKind.TOO_LARGE, most);
    }
}
