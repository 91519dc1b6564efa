package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.ProgressStatus;
import io.github.openita.model.value.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was done for each measure of the plan, and the measures of which nothing is told. */
final class ReportPart {

    private final Wording wording;
    private final List<RiskMeasure> plan;
    private final Map<String, RiskMeasure> byId = new HashMap<>();

    ReportPart(Wording wording, RiskAssessment assessment) {
        this.wording = wording;
        this.plan = assessment.risks().stream()
                .flatMap(risk -> risk.measures().stream())
                .toList();
        plan.forEach(measure -> byId.putIfAbsent(key(measure.id()), measure));
    }

    void addTo(List<Block> blocks, @Nullable RiskFollowUp followUp) {
        blocks.add(new Heading(2, wording.say("report")));
        if (followUp == null || followUp.actions().isEmpty()) {
            blocks.add(Paragraph.of(wording.say("report.none")));
            return;
        }
        head(followUp, blocks);
        blocks.add(Table.of(
                wording.say("report.caption"),
                columns(),
                followUp.actions().stream().map(this::row).toList()));
        untold(followUp, blocks);
    }

    private void head(RiskFollowUp followUp, List<Block> blocks) {
        List<KeyValues.Entry> entries = new ArrayList<>();
        String period = wording.months(followUp.period());
        if (!period.isEmpty()) {
            entries.add(KeyValues.Entry.of(wording.say("report.period"), period));
        }
        if (followUp.reportedOn() != null) {
            entries.add(new KeyValues.Entry(wording.say("report.on"), CellValue.day(followUp.reportedOn())));
        }
        if (!entries.isEmpty()) {
            blocks.add(new KeyValues(entries));
        }
    }

    private List<Column> columns() {
        return List.of(
                column("measure.id", 4),
                column("measure", 9),
                column("action", 9),
                column("done", 5),
                column("status", 4),
                column("result", 8),
                column("evidence", 6));
    }

    private Column column(String key, int weight) {
        return Column.of(wording.say(key), weight);
    }

    private Row row(RiskAction action) {
        RiskMeasure planned = byId.get(key(action.measure()));
        return Row.of(List.of(
                Cell.of(shown(action.measure())),
                planned == null ? Cell.of(wording.say("report.unknown")) : wording.cell(planned.action()),
                wording.cell(action.action()),
                Cell.of(wording.days(action.done())),
                Cell.of(wording.label(action.status())).toned(tone(action.status())),
                wording.cell(action.result()),
                evidence(action.evidence())));
    }

    private static Tone tone(@Nullable ProgressStatus status) {
        if (status == null) {
            return Tone.NEUTRAL;
        }
        return switch (status) {
            case COMPLETED -> Tone.GOOD;
            case IN_PROGRESS -> Tone.INFO;
            case NOT_STARTED -> Tone.CAUTION;
            case CANCELLED -> Tone.NEUTRAL;
        };
    }

    private Cell evidence(List<FileRef> files) {
        List<Inline> parts = new ArrayList<>();
        for (FileRef file : files) {
            String url = file.url() == null ? "" : file.url().strip();
            String name = file.name() == null || ThaiText.isBlank(file.name()) ? url : file.name();
            if (name.isEmpty()) {
                continue;
            }
            if (!parts.isEmpty()) {
                parts.add(Run.of("\n"));
            }
            parts.add(WebAddress.isWellFormed(url) ? new Link(name, URI.create(url)) : Run.of(name));
        }
        return Cell.of(parts.isEmpty() ? CellValue.blank() : CellValue.text(new Prose(parts)));
    }

    private void untold(RiskFollowUp followUp, List<Block> blocks) {
        Set<String> told =
                followUp.actions().stream().map(action -> key(action.measure())).collect(Collectors.toSet());
        String ids = plan.stream()
                .filter(measure -> !told.contains(key(measure.id())))
                .map(measure -> shown(measure.id()))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            blocks.add(Callout.of(Tone.CAUTION, wording.say("report.untold"), wording.say("report.untold.ids", ids)));
        }
    }

    private static String shown(@Nullable String id) {
        return id == null || ThaiText.isBlank(id) ? "" : id.strip();
    }

    private static String key(@Nullable String id) {
        return id == null ? "" : ThaiText.nameKey(id);
    }
}
