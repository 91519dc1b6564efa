package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.content.organization.Manpower;
import io.github.openita.model.content.organization.ManpowerRow;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.value.WorkLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Manpower by work line, posts above the work lines first, with sums. */
record ManpowerPart(Wording wording) {

    void addTo(List<Block> blocks, @Nullable Manpower manpower) {
        blocks.add(new Heading(2, wording.label(OrganizationInfo.class, "manpower")));
        if (manpower == null || manpower.rows().isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
            return;
        }
        if (manpower.asOf() != null) {
            blocks.add(Paragraph.of(wording.say("as-of", manpower.asOf())));
        }
        Lines lines = new Lines(wording)
                .column(ManpowerRow.class, "position", 40)
                .column(ManpowerRow.class, "authorised", 16)
                .column(ManpowerRow.class, "actual", 16)
                .column("o1.open", 16);
        List<@Nullable WorkLine> groups = new ArrayList<>();
        groups.add(null);
        groups.addAll(Arrays.asList(WorkLine.values()));
        groups.forEach(line -> group(line, manpower.rows(), lines));
        lines.total(
                "total",
                CellValue.whole(Amounts.count(manpower.rows(), ManpowerRow::authorised)),
                CellValue.whole(Amounts.count(manpower.rows(), ManpowerRow::actual)),
                CellValue.whole(manpower.rows().stream()
                        .map(ManpowerPart::open)
                        .filter(Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum()));
        blocks.add(lines.table());
    }

    private void group(@Nullable WorkLine line, List<ManpowerRow> rows, Lines lines) {
        List<ManpowerRow> own =
                rows.stream().filter(row -> row.workLine() == line).toList();
        if (own.isEmpty()) {
            return;
        }
        lines.group(line == null ? wording.say("o1.above-lines") : wording.label(line));
        for (ManpowerRow row : own) {
            String position = row.position();
            lines.row(
                    CellValue.text(position == null ? "" : position.strip()),
                    Amounts.whole(row.authorised()),
                    Amounts.whole(row.actual()),
                    Amounts.whole(open(row)));
        }
    }

    /** Posts that nobody holds; unknown where either number is, and none where more are in post. */
    private static @Nullable Integer open(ManpowerRow row) {
        Integer authorised = row.authorised();
        Integer actual = row.actual();
        return authorised == null || actual == null ? null : Math.max(0, authorised - actual);
    }
}
