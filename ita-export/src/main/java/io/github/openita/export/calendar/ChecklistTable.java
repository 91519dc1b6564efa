package io.github.openita.export.calendar;

import io.github.openita.checklist.calendar.CalendarEntry;
import io.github.openita.checklist.calendar.CheckPoint;
import io.github.openita.checklist.calendar.ResponsibleUnit;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Table;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.PrintedAs;
import io.github.openita.model.edition.SubIndicator;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Table C: the items under indicator, sub-indicator and group, each with its checklist. An item of several parts has a
 * row for each; only its first row names it.
 */
record ChecklistTable(Wording words) {

    private static final int COLUMNS = 4;

    Table table(@Nullable String caption) {
        List<Row> rows = new ArrayList<>();
        Framework framework = words.calendar().edition().framework();
        for (Indicator indicator : framework.indicators()) {
            List<SubIndicator> parts = framework.subIndicators().stream()
                    .filter(each -> each.indicator() == indicator.number())
                    .toList();
            if (!parts.isEmpty()) {
                rows.add(Row.group(words.say("indicator", indicator.number(), indicator.name()), COLUMNS));
                parts.forEach(each -> part(each, framework, rows));
            }
        }
        return Table.of(
                caption,
                List.of(
                        Column.of(words.say("column.code"), 4),
                        Column.of(words.say("column.item"), 15),
                        Column.of(words.say("column.checklist"), 46),
                        Column.of(words.say("column.responsible"), 22)),
                rows);
    }

    private void part(SubIndicator part, Framework framework, List<Row> rows) {
        rows.add(Row.group(words.say("sub-indicator", words.in(number(part)), part.name()), COLUMNS));
        for (ItemGroup group : framework.groups()) {
            if (group.subIndicator().equals(part.id())) {
                rows.add(Row.group(words.in(group.name()), COLUMNS));
                words.calendar().entries().stream()
                        .filter(entry -> entry.item().group().equals(group.id()))
                        .forEach(entry -> item(entry, rows));
            }
        }
    }

    private static Text number(SubIndicator part) {
        return Text.of(Digits.toThai(part.id()), part.id());
    }

    private void item(CalendarEntry entry, List<Row> rows) {
        List<List<CheckPoint>> parts = parts(entry.checklist());
        for (int i = 0; i < parts.size(); i++) {
            rows.add(Row.of(List.of(
                    Cell.of(i == 0 ? words.code(entry.item()) : ""),
                    i == 0 ? Cell.of(words.in(entry.item().title())) : Cell.of(""),
                    Cell.of(CellValue.text(checklist(parts.get(i)))),
                    Cell.of(i == 0 ? responsible(entry) : ""))));
        }
    }

    private static List<List<CheckPoint>> parts(List<CheckPoint> points) {
        List<List<CheckPoint>> parts = new ArrayList<>();
        for (CheckPoint point : points) {
            if (parts.isEmpty() || point.section() != null) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(point);
        }
        return parts.isEmpty() ? List.of(List.of()) : parts;
    }

    private Prose checklist(List<CheckPoint> points) {
        List<Inline> lines = new ArrayList<>();
        for (CheckPoint point : points) {
            if (point.section() != null) {
                lines.add(Run.bold(start(lines) + words.in(point.section())));
            }
            lines.add(Run.of(start(lines) + line(point)));
            if (point.period() != null) {
                lines.add(Run.italic(" " + words.say("period", point.period())));
            }
        }
        return new Prose(lines);
    }

    private static String start(List<Inline> lines) {
        return lines.isEmpty() ? "" : "\n";
    }

    private String line(CheckPoint point) {
        String text = words.in(point.requirement().text());
        String before = "\u00a0".repeat(4 * point.depth());
        PrintedAs printed = point.requirement().printedAs();
        return printed == PrintedAs.CHECKBOX ? before + "☐ " + text : before + text;
    }

    private String responsible(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        for (ResponsibleUnit unit : entry.responsible()) {
            lines.add(words.say("duty." + unit.duty().name(), unit.name()));
        }
        if (entry.dueOn() != null) {
            lines.add(words.say("due", entry.dueOn()));
        }
        if (entry.alternative() != null) {
            lines.add(words.say("alternative", entry.alternative()));
        }
        if (!entry.reportsOn().isEmpty()) {
            lines.add(words.say("cadence", entry.reportsOn().get(0).getDayOfMonth()));
        }
        return String.join("\n", lines);
    }
}
