package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.model.content.complaint.ComplaintCount;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The channels for corruption complaints, and the figures of the period in one table, or the statement that there were none. */
final class ComplaintPages implements ItemLayout<CorruptionComplaints> {

    @Override
    public List<Part> parts(CorruptionComplaints content, Page page) {
        Wording wording = page.wording();
        ComplaintStatistics statistics = content.statistics();
        List<Block> blocks = new ArrayList<>(RecordBlocks.of(content, wording, 2, "statistics"));
        blocks.add(new Heading(2, wording.label(CorruptionComplaints.class, "statistics")));
        if (statistics == null) {
            blocks.add(Paragraph.of(wording.say("no-data")));
        } else {
            statistics(statistics, wording, blocks);
        }
        String asOf = statistics == null || statistics.asOf() == null
                ? page.asOf()
                : wording.say("as-of-month", statistics.asOf());
        return List.of(Part.of("", page.itemTitle(), asOf, blocks, content));
    }

    private static void statistics(ComplaintStatistics statistics, Wording wording, List<Block> blocks) {
        if (statistics.period() != null) {
            blocks.add(Paragraph.of(wording.say("period", statistics.period())));
        }
        String none = wording.in(statistics.noneStatement());
        if (!none.isEmpty()) {
            blocks.add(Paragraph.centered(none));
        }
        Lines lines =
                new Lines(wording).column(ComplaintCount.class, "label", 70).column(ComplaintCount.class, "count", 20);
        count("total", statistics.total(), wording, lines);
        count("completed", statistics.completed(), wording, lines);
        count("inProgress", statistics.inProgress(), wording, lines);
        for (ComplaintCount each : statistics.others()) {
            lines.row(CellValue.text(wording.in(each.label())), Amounts.whole(each.count()));
        }
        if (!lines.isEmpty()) {
            blocks.add(lines.table());
        } else if (none.isEmpty()) {
            blocks.add(Paragraph.of(wording.say("no-data")));
        }
    }

    private static void count(String field, @Nullable Integer count, Wording wording, Lines lines) {
        if (count != null) {
            String label = wording.label(ComplaintStatistics.class, field).replaceAll("\\s*\\([^()]*\\)$", "");
            lines.row(CellValue.text(label), CellValue.whole(count));
        }
    }
}
