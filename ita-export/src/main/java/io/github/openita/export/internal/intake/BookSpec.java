package io.github.openita.export.internal.intake;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * All sheets of the workbook of an edition.
 *
 * @param edition the edition
 * @param sheets the sheets: the start, the items in the edition's order, the committee's order, the plan of measures
 */
record BookSpec(Edition edition, List<SheetSpec> sheets) {

    static final String DISCLOSURES = "/disclosures/";

    /** The workbook of an edition. Items whose content this version does not know have no sheet. */
    static BookSpec of(Edition edition) {
        List<SheetSpec> sheets = new ArrayList<>();
        sheets.add(start());
        for (DisclosureItem item : edition.items()) {
            ContentTypes.find(item.contentKey()).ifPresent(content -> sheets.add(item(item, content)));
        }
        sheets.add(
                sheet("/committeeOrder", Vocabulary.say("tab.order"), Composite.of(CommitteeOrder.class), List.of()));
        sheets.add(sheet("/measuresPlan", Vocabulary.say("tab.measures"), Composite.of(MeasuresPlan.class), List.of()));
        return new BookSpec(edition, List.copyOf(sheets));
    }

    static SheetSpec start() {
        Text none = Text.of("", "");
        Fields fields = new Fields();
        List<Slot> values = new ArrayList<>();
        values.add(new Slot("edition", none, Vocabulary.say("field.edition"), Scalar.TEXT, List.of()));
        values.add(new Slot("fiscalYear", none, Vocabulary.say("field.fiscalYear"), Scalar.FISCAL_YEAR, List.of()));
        Text station = Vocabulary.say("field.station");
        for (Slot slot : fields.of(Composite.of(Station.class))) {
            Text above = slot.above().in(Language.TH).isEmpty() ? station : slot.above();
            values.add(new Slot("station/" + slot.path(), above, slot.label(), slot.type(), slot.criteria()));
        }
        List<TableSpec> tables = fields.tables().stream()
                .map(table -> new TableSpec(
                        "station/" + table.pattern(), table.title(), table.columns(), null, table.numbered()))
                .toList();
        return new SheetSpec("", Vocabulary.say("tab.start"), Vocabulary.say("title.start"), values, tables, List.of());
    }

    private static SheetSpec item(DisclosureItem item, Class<? extends Content> content) {
        Text title = Text.of(
                item.code() + " " + item.title().in(Language.TH),
                item.code() + " " + item.title().in(Language.EN));
        SheetSpec sheet = sheet(
                DISCLOSURES + item.code(),
                title,
                Composite.of(Disclosure.class, content.asSubclass(Record.class)),
                item.requirements());
        Text tab = Text.of(item.code(), item.code());
        return new SheetSpec(sheet.root(), tab, title, sheet.values(), sheet.tables(), sheet.requirements());
    }

    private static SheetSpec sheet(String root, Text title, Composite type, List<Requirement> asked) {
        Fields fields = new Fields();
        List<Slot> values = fields.of(type);
        return new SheetSpec(root, title, title, values, fields.tables(), asked);
    }
}
