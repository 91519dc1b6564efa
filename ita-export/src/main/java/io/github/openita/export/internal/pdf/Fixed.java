package io.github.openita.export.internal.pdf;

import com.lowagie.text.pdf.PdfLiteral;
import io.github.openita.export.document.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** What OpenPDF would choose at random, chosen by the document instead, so that the same document gives the same bytes. */
final class Fixed {

    private static final byte[] MARK = "+Sarabun".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PREFIX = "OPNITA".getBytes(StandardCharsets.US_ASCII);
    private static final int ID_BYTES = 16;

    private Fixed() {}

    /** The identifier of the file: a digest of all that is in the document. */
    static PdfLiteral id(Document document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
            document.attachments().forEach(each -> digest.update(each.content().toArray()));
            String id = HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), ID_BYTES));
            return new PdfLiteral("[<" + id + "><" + id + ">]");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** The six letters before the name of a subset font, of the same length, so that nothing moves. */
    static byte[] subsetNames(byte[] pdf) {
        byte[] fixed = pdf.clone();
        for (int at = PREFIX.length + 1; at + MARK.length <= fixed.length; at++) {
            if (fixed[at] == MARK[0]
                    && Arrays.equals(fixed, at, at + MARK.length, MARK, 0, MARK.length)
                    && fixed[at - PREFIX.length - 1] == '/') {
                System.arraycopy(PREFIX, 0, fixed, at - PREFIX.length, PREFIX.length);
            }
        }
        return fixed;
    }
}
