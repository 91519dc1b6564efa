package io.github.openita.export.internal.layout;

import io.github.openita.export.document.HeatMap;
import io.github.openita.export.internal.page.Face;
import io.github.openita.export.internal.page.Typesetter;
import java.util.ArrayList;
import java.util.List;

/**
 * What is placed in a field of a heat map, in lines that fit it.
 *
 * @param lines at least one; the last says how many do not fit
 */
record FieldMarks(List<String> lines) {

    static FieldMarks of(HeatMap.Field field, Typesetter typesetter, float size, float width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int placed = 0;
        for (String mark : field.marks()) {
            String longer = line.isEmpty() ? mark : line + " " + mark;
            if (!line.isEmpty() && typesetter.line(longer, size, Face.BOLD).width() > width) {
                if (lines.size() == most - 1) {
                    break;
                }
                lines.add(line.toString());
                line = new StringBuilder(mark);
            } else {
                line = new StringBuilder(longer);
            }
            placed++;
        }
        int left = field.marks().size() - placed;
        lines.add(left == 0 ? line.toString() : line + " +" + left);
        return new FieldMarks(lines);
    }
}
