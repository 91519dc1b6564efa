package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.ExecutivePost;
import io.github.openita.model.content.organization.ExecutiveRole;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.Vacancy;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Structure, manpower and executives: a chart with the station head above the heads of the work lines, what the work lines
 * do, manpower by work line, and the executives with a place for the photograph. A vacant post shows the station's symbol.
 */
final class OrganizationPages implements ItemLayout<OrganizationInfo> {

    private static final int PHOTO_LINES = 3;
    private static final int MOST_IN_CHART = 8;

    @Override
    public List<Part> parts(OrganizationInfo content, Page page) {
        Wording wording = page.wording();
        List<Block> first = new ArrayList<>();
        first.add(new Heading(2, wording.label(OrganizationInfo.class, "chart")));
        chart(content.executives(), wording, first);
        first.addAll(RecordBlocks.of(content, wording, 2, "manpower", "executives", "lastChangedOn"));
        List<Block> second = new ArrayList<>();
        new ManpowerPart(wording).addTo(second, content.manpower());
        second.add(new Heading(2, wording.label(OrganizationInfo.class, "executives")));
        second.add(executives(content.executives(), wording));
        if (content.lastChangedOn() != null) {
            second.add(KeyValues.of(new KeyValues.Entry(
                    wording.label(OrganizationInfo.class, "lastChangedOn"), CellValue.day(content.lastChangedOn()))));
        }
        return List.of(Part.ofSections(
                "",
                page.itemTitle(),
                page.asOf(),
                List.of(Section.landscape(first), Section.portrait(second)),
                content));
    }

    /** Boxes: the head over the whole width, and below it the heads of the work lines side by side. */
    private static void chart(List<Executive> executives, Wording wording, List<Block> blocks) {
        List<Executive> heads = executives.stream()
                .filter(each -> role(each) == ExecutiveRole.STATION_HEAD)
                .toList();
        List<Executive> lines = executives.stream()
                .filter(each -> role(each) != ExecutiveRole.STATION_HEAD)
                .limit(MOST_IN_CHART)
                .toList();
        if (heads.isEmpty() || lines.isEmpty()) {
            return;
        }
        List<Column> columns = lines.stream()
                .map(each -> new Column(line(each, wording), 1, Column.Align.CENTER))
                .toList();
        List<Row> rows =
                List.of(Row.of(lines.stream().map(each -> box(each, wording)).toList()));
        String above = heads.stream()
                .map(head -> wording.say("o1.head", title(head, wording), holder(head, wording)))
                .collect(Collectors.joining("\n"));
        blocks.add(Table.of(null, columns, rows).withGroups(new ColumnGroup(above, columns.size())));
    }

    private static @Nullable ExecutiveRole role(Executive executive) {
        ExecutivePost post = executive.post();
        return post == null ? null : post.role();
    }

    private static String line(Executive executive, Wording wording) {
        ExecutivePost post = executive.post();
        String line = post == null ? "" : wording.label(post.workLine());
        return line.isEmpty() ? wording.say("unknown") : line;
    }

    private static Cell box(Executive executive, Wording wording) {
        Inline name = Run.bold(holder(executive, wording));
        Cell box = Cell.of(CellValue.text(Prose.of(name, Run.of("\n" + title(executive, wording)))));
        return executive.vacancy() == null ? box : box.toned(Tone.CAUTION);
    }

    private static String title(Executive executive, Wording wording) {
        ExecutivePost post = executive.post();
        String title = post == null ? "" : wording.in(post.title());
        return title.isEmpty() ? wording.say("unknown") : title;
    }

    /** Rank and name, or the symbol of a vacant post. */
    private static String holder(Executive executive, Wording wording) {
        Vacancy vacancy = executive.vacancy();
        if (vacancy == null) {
            String name = wording.person(executive.person());
            return name.isEmpty() ? wording.say("unknown") : name;
        }
        String symbol = vacancy.symbol();
        return symbol == null || ThaiText.isBlank(symbol) ? wording.say("o1.vacant") : symbol.strip();
    }

    private static Table executives(List<Executive> executives, Wording wording) {
        Lines lines = new Lines(wording)
                .column(Executive.class, "photo", 16)
                .column(Executive.class, "post", 24)
                .column(Executive.class, "person", 22)
                .column("o1.phone", 13)
                .column("o1.since", 17);
        executives.forEach(each -> lines.row(executive(each, wording)));
        if (executives.isEmpty()) {
            lines.instead(wording.say("no-data"));
        }
        return lines.table();
    }

    private static List<Cell> executive(Executive each, Wording wording) {
        Vacancy vacancy = each.vacancy();
        ExecutivePost post = each.post();
        Cell holder = Cell.of(holder(each, wording));
        String since = vacancy == null
                ? each.inPostSince() == null ? "" : wording.dates().day(each.inPostSince())
                : vacancy.vacantSince() == null ? "" : wording.say("o1.vacant-since", vacancy.vacantSince());
        return Stream.of(
                        photo(each, wording),
                        Cell.of(Wording.joined(
                                "\n", title(each, wording), post == null ? "" : wording.label(post.workLine()))),
                        vacancy == null ? holder : holder.toned(Tone.CAUTION),
                        Cell.of(
                                each.directPhone() == null
                                        ? ""
                                        : each.directPhone().strip()),
                        Cell.of(since))
                .toList();
    }

    /** Room for the photograph, with where it is published; for a vacant post its symbol. */
    private static Cell photo(Executive each, Wording wording) {
        Vacancy vacancy = each.vacancy();
        Prose shown = new Values(wording).prose(vacancy == null ? each.photo() : vacancy.image());
        if (shown.parts().isEmpty()) {
            return Cell.of(vacancy == null ? "" : holder(each, wording));
        }
        List<Inline> parts = new ArrayList<>();
        parts.add(Run.of("\n".repeat(PHOTO_LINES)));
        parts.addAll(shown.parts());
        return Cell.of(CellValue.text(new Prose(parts)));
    }
}
