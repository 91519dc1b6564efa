package io.github.openita.export.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that never change. */
public final class Bytes {

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of bytes. */
    public static Bytes of(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** How many there are. */
    public int length() {
        return bytes.length;
    }

    /** A copy of them. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** Writes all of them. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
