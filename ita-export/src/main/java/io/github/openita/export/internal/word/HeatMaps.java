package io.github.openita.export.internal.word;

import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.HeatMap.Field;
import io.github.openita.export.document.HeatMap.Level;
import io.github.openita.export.internal.render.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Writes maps of two scales as tables whose fields name their level and are coloured by it. */
final class HeatMaps {

    private static final String NAME = "TableHeading";

    /** The widths of the columns in comparison: the name of the upright scale, its steps, a field. */
    private static final int SCALE = 4;

    private static final int STEP = 4;
    private static final int FIELD = 5;

    private final Script script;

    HeatMaps(Script script) {
        this.script = script;
    }

    void write(Flow flow, HeatMap map) {
        script.letters().write(flow.paragraph("Caption"), map.title(), Look.PLAIN);
        int count = map.across().steps().size();
        int[] weights = new int[count + 2];
        Arrays.fill(weights, FIELD);
        weights[0] = SCALE;
        weights[1] = STEP;
        Frame frame = new Frame(flow.table(), Frame.RULED, Frame.shared(flow.width(), weights));
        frame.headings(false, true);
        frame.describe(map.title(), description(map));
        for (int step = map.fields().size() - 1; step >= 0; step--) {
            fields(frame, map, step);
        }
        scaleAcross(frame, map, count);
        flow.gap();
    }

    private void fields(Frame frame, HeatMap map, int step) {
        CTRow row = frame.row(false, true);
        boolean top = step == map.fields().size() - 1;
        merged(named(frame.cell(row, 0, 1), top ? map.up().title() : ""), top);
        named(frame.cell(row, 1, 1), map.up().steps().get(step));
        int at = 2;
        for (Field field : map.fields().get(step)) {
            field(frame.cell(row, at++, 1), field, map.levels().get(field.level()));
        }
    }

    private void field(CTTc cell, Field field, Level level) {
        Values.ground(cell, Colors.ground(level.tone()));
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        written(cell, level.name(), Look.PLAIN);
        if (!field.marks().isEmpty()) {
            written(cell, String.join(", ", field.marks()), Look.PLAIN.heavy());
        }
    }

    private void written(CTTc cell, String text, Look look) {
        script.letters().write(Place.in(cell).paragraph("HeatMapField"), text, look);
    }

    private void scaleAcross(Frame frame, HeatMap map, int count) {
        CTRow steps = frame.row(false, true);
        merged(named(frame.cell(steps, 0, 2), ""), true);
        for (int at = 0; at < count; at++) {
            named(frame.cell(steps, at + 2, 1), map.across().steps().get(at));
        }
        CTRow title = frame.row(false, true);
        merged(named(frame.cell(title, 0, 2), ""), false);
        CTTc last = named(frame.cell(title, 2, count), map.across().title());
        // The last row need not stay with what follows.
        for (CTP paragraph : last.getPArray()) {
            paragraph.getPPr().addNewKeepNext().setVal(false);
        }
    }

    private CTTc named(CTTc cell, String name) {
        Values.ground(cell, Colors.HEADING);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        script.letters().write(Place.in(cell).paragraph(NAME), name, Look.PLAIN);
        return cell;
    }

    private static void merged(CTTc cell, boolean begins) {
        if (begins) {
            cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        } else {
            cell.getTcPr().addNewVMerge();
        }
    }

    private String description(HeatMap map) {
        Words words = script.words();
        String scales = words.say(
                "heatMap.alternative",
                map.title(),
                map.across().title(),
                map.up().title());
        StringBuilder marks = new StringBuilder(scales);
        for (int step = 0; step < map.fields().size(); step++) {
            marks.append(marks(map, step));
        }
        return marks.toString();
    }

    private String marks(HeatMap map, int step) {
        StringBuilder marks = new StringBuilder();
        for (int at = 0; at < map.fields().get(step).size(); at++) {
            Field field = map.fields().get(step).get(at);
            if (!field.marks().isEmpty()) {
                marks.append("; ")
                        .append(script.words()
                                .say(
                                        "heatMap.marks",
                                        map.across().title() + " "
                                                + map.across().steps().get(at),
                                        map.up().title() + " "
                                                + map.up().steps().get(step),
                                        map.levels().get(field.level()).name(),
                                        field.marks().stream().collect(Collectors.joining(", "))));
            }
        }
        return marks.toString();
    }
}
