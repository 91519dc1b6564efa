package io.github.openita.export.internal.intake;

/**
 * How much of a workbook is read; what is beyond is refused with a word about it.
 *
 * @param bytes of the file
 * @param expanded bytes of all parts that are read, when unpacked
 * @param parts files in the ZIP
 * @param sheets sheets
 * @param cells cells with something in them
 */
record BookLimits(int bytes, long expanded, int parts, int sheets, int cells) {

    /** Far above any real workbook, and safe with a heap of 256 MB. */
    static final BookLimits DEFAULT = new BookLimits(16 << 20, 96L << 20, 3_000, 200, 300_000);
}
