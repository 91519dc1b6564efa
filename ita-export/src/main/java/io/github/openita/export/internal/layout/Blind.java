package io.github.openita.export.internal.layout;

import io.github.openita.export.internal.page.Line;
import io.github.openita.export.internal.page.Shade;
import io.github.openita.export.internal.page.Shape;
import io.github.openita.export.internal.page.Surface;
import io.github.openita.export.internal.page.Tag;
import java.util.List;

/** A surface on which nothing is seen, to count pages. */
final class Blind implements Surface {

    @Override
    public void page(float width, float height) {}

    @Override
    public void line(Tag tag, Line line, float x, float baseline, Shade colour) {}

    @Override
    public void place(Tag tag) {}

    @Override
    public void ornament(Line line, float x, float baseline, Shade colour) {}

    @Override
    public void ornament(List<Shape> shapes) {}

    @Override
    public void figure(Tag tag, List<Shape> shapes) {}

    @Override
    public void bookmark(int level, String title, float y) {}
}
