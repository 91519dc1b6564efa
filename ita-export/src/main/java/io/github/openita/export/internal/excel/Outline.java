package io.github.openita.export.internal.excel;

import java.util.ArrayList;
import java.util.List;

/** What the contents of a workbook list: headings and sheets, in reading order. */
final class Outline {

    /**
     * A line of the contents.
     *
     * @param level how deep it stands, from 1
     * @param text what it says
     * @param place where it leads
     */
    record Entry(int level, String text, Place place) {}

    private final List<Entry> entries = new ArrayList<>();
    /** The level of the last heading. */
    private int last;

    void heading(int level, String text, Place place) {
        last = level;
        entries.add(new Entry(level, text, place));
    }

    /** A sheet, one step below the heading before it. */
    void sheet(String text, Place place) {
        entries.add(new Entry(last + 1, text, place));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
