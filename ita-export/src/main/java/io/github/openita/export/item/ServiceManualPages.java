package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Cell;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Column;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Row;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.model.content.manual.PublicService;
import io.github.openita.model.content.manual.ServiceManual;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.List;

/** The manual of services to the public: all services at a glance, then each with its steps in order and its duration. */
final class ServiceManualPages implements ItemLayout<ServiceManual> {

    @Override
    public List<Part> parts(ServiceManual content, Page page) {
        Wording wording = page.wording();
        List<Block> blocks = new ArrayList<>(RecordBlocks.of(content, wording, 2, "services"));
        blocks.add(new Heading(2, wording.label(ServiceManual.class, "services")));
        blocks.add(overview(content.services(), wording));
        for (int at = 0; at < content.services().size(); at++) {
            service(at + 1, content.services().get(at), wording, blocks);
        }
        return List.of(Part.ofSections("", page.itemTitle(), page.asOf(), List.of(Section.portrait(blocks)), content));
    }

    private static Table overview(List<PublicService> services, Wording wording) {
        Lines lines = new Lines(wording)
                .column(PublicService.class, "serviceType", 36)
                .column(PublicService.class, "workLine", 22)
                .column("o9.steps", 14)
                .column(PublicService.class, "duration", 30);
        for (PublicService each : services) {
            lines.row(
                    CellValue.text(wording.in(each.serviceType())),
                    CellValue.text(wording.label(each.workLine())),
                    CellValue.whole(steps(each, wording).size()),
                    CellValue.text(new Values(wording).limit(each.duration())));
        }
        if (services.isEmpty()) {
            lines.instead(wording.say("no-data"));
        }
        return lines.table();
    }

    private static void service(int number, PublicService service, Wording wording, List<Block> blocks) {
        String name = wording.in(service.serviceType());
        blocks.add(new Heading(3, wording.say("element", number, name.isEmpty() ? wording.say("unknown") : name)));
        blocks.addAll(facts(service, wording));
        List<String> steps = steps(service, wording);
        if (!steps.isEmpty()) {
            blocks.add(flow(steps, wording));
        }
    }

    private static List<Block> facts(PublicService service, Wording wording) {
        Values values = new Values(wording);
        List<KeyValues.Entry> entries = new ArrayList<>();
        add("workLine", CellValue.text(wording.label(service.workLine())), wording, entries);
        add("duration", CellValue.text(values.limit(service.duration())), wording, entries);
        var diagram = values.prose(service.diagram());
        add("diagram", diagram.parts().isEmpty() ? CellValue.blank() : CellValue.text(diagram), wording, entries);
        return entries.isEmpty() ? List.of() : List.of(new KeyValues(entries));
    }

    private static void add(String field, CellValue value, Wording wording, List<KeyValues.Entry> entries) {
        if (!(value instanceof CellValue.Blank)) {
            entries.add(new KeyValues.Entry(wording.label(PublicService.class, field), value));
        }
    }

    /** A flow chart from top to bottom: a box for each step, an arrow to the next. */
    private static Table flow(List<String> steps, Wording wording) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            String mark = at == 0
                    ? wording.say("o9.start")
                    : at == steps.size() - 1 ? wording.say("o9.end") : wording.say("o9.next");
            rows.add(Row.of(List.of(Cell.of(wording.say("o9.step", at + 1)), Cell.of(steps.get(at)), Cell.of(mark))));
        }
        return Table.of(
                        null,
                        List.of(
                                new Column(wording.say("o9.step-number"), 14, Column.Align.CENTER),
                                Column.of(wording.label(PublicService.class, "steps"), 60),
                                new Column(wording.say("o9.flow"), 14, Column.Align.CENTER)),
                        rows)
                .withRowHeadings();
    }

    private static List<String> steps(PublicService service, Wording wording) {
        return service.steps().stream()
                .map((Text step) -> wording.in(step))
                .filter(step -> !ThaiText.isBlank(step))
                .toList();
    }
}
