package io.github.openita.export.internal.page;

import java.util.List;

/** What a layout draws on. Lengths are points, the origin is the lower left corner of the page. */
public interface Surface {

    /** Begins a page. */
    void page(float width, float height);

    /** Shows a line as content of a node. */
    void line(Tag tag, Line line, float x, float baseline, Shade colour);

    /** A node without content of its own, such as an empty cell, takes its place in the structure. */
    void place(Tag tag);

    /** Shows a line that is no content, such as a page number. */
    void ornament(Line line, float x, float baseline, Shade colour);

    /** Draws shapes that are no content, such as rules and grounds of a table. */
    void ornament(List<Shape> shapes);

    /** Draws shapes that are content of a node, such as a chart. */
    void figure(Tag tag, List<Shape> shapes);

    /** An entry of the bookmarks that leads to a height of the present page. */
    void bookmark(int level, String title, float y);
}
