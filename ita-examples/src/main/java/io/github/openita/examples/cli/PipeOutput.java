package io.github.openita.examples.cli;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Output that ends quietly when its reader has seen enough, as {@code head} does. Any other fault is one, a full disk for
 * example.
 */
final class PipeOutput extends OutputStream {

    private final OutputStream out;
    private boolean left;

    PipeOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (left) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            if (!"Broken pipe".equals(e.getMessage())) {
                throw e;
            }
            left = true;
        }
    }
}
