package io.github.openita.export.internal.word;

/** The room that is left on a page while heights, in points, are taken from it. */
final class PageRoom {

    private static final double TWIPS = 20;

    private Sheet sheet = new Sheet(0, 0);
    private int page;
    private double left;

    /** Begins a page of a section. */
    void begin(Sheet of) {
        sheet = of;
        newPage();
    }

    void newPage() {
        page++;
        left = height();
    }

    /** The width of text on these pages, in twentieths of a point. */
    int width() {
        return sheet.textWidth();
    }

    /** Takes what may be parted, onto the next pages where it does not fit. */
    void take(double height) {
        left -= height;
        while (left < 0) {
            page++;
            left += height();
        }
    }

    /** Takes what stays whole where a page can hold it. */
    void takeWhole(double height) {
        need(height);
        take(height);
    }

    /** Begins a new page where less than this is left, unless nothing is taken yet. */
    void need(double height) {
        if (height > left && left < height()) {
            newPage();
        }
    }

    /** Whether a page begins here. */
    boolean isFresh() {
        return left >= height();
    }

    int page() {
        return Math.max(1, page);
    }

    private double height() {
        return sheet.textHeight() / TWIPS;
    }
}
