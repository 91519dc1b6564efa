package io.github.openita.export.internal.intake;

import java.nio.charset.StandardCharsets;

/** Tells by its first bytes what a file is, whatever its name says. */
final class FileKind {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String ODS = "mimetypeapplication/vnd.oasis";
    private static final int HEAD = 128;

    private FileKind() {}

    /** @throws UnusableBook if it is no ZIP that may be a workbook */
    static void demandWorkbook(byte[] file) {
        if (file.length == 0) {
            throw new UnusableBook(Vocabulary.say("file.empty"));
        }
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            throw new UnusableBook(Vocabulary.say("file.pdf"));
        }
        if (head.startsWith(OLE)) {
            throw new UnusableBook(Vocabulary.say("file.old"));
        }
        if (head.contains(ODS)) {
            throw new UnusableBook(Vocabulary.say("file.ods"));
        }
        if (!head.startsWith("PK\u0003\u0004")) {
            throw new UnusableBook(Vocabulary.say("file.other"));
        }
    }

    /** Whether it may be text: nothing that a workbook, a document or a program begins with, and no byte of zero. */
    static boolean isText(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        return !head.isEmpty()
                && !head.startsWith("PK")
                && !head.contains("%PDF-")
                && !head.contains("\u0000")
                && !head.startsWith(OLE);
    }

    /** How many files the ZIP says it has, without an object for each. */
    static int entries(byte[] file) {
        int found = 0;
        for (int at = 0; at + 3 < file.length; at++) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2) {
                found++;
            }
        }
        return found;
    }
}
