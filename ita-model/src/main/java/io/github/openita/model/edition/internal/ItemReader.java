package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Cadence;
import io.github.openita.model.edition.Criterion;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Due;
import io.github.openita.model.edition.ItemOrigin;
import io.github.openita.model.edition.PrintedUnits;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.Section;
import io.github.openita.model.edition.Term;
import java.util.List;
import java.util.Map;

/** Reads the items. */
final class ItemReader {

    private static final int MANY = 1_000_000;

    private final Map<String, Term> noneStatements;

    /** @param noneStatements the statements that there is nothing to report, by code */
    ItemReader(Map<String, Term> noneStatements) {
        this.noneStatements = noneStatements;
    }

    DisclosureItem read(Fields fields) {
        String code = fields.text("code");
        RequirementReader requirements = new RequirementReader(code, noneStatements);
        return new DisclosureItem(
                code,
                fields.integer("number", 1, MANY),
                fields.bilingual("title"),
                content(fields),
                fields.text("group"),
                fields.text("subIndicator"),
                responsibility(fields),
                new ItemOrigin(
                        fields.optionalText("printedCode"),
                        fields.optionalText("printedTitle"),
                        fields.integersOrNone("sourceLines", 1, MANY),
                        Shared.notes(fields)),
                fields.listOrNone(
                        "sections",
                        section -> new Section(
                                section.text("id"), section.bilingual("title"), section.texts("requirements"))),
                fields.list("requirements", requirements::read));
    }

    private static String content(Fields fields) {
        String key = fields.text("content");
        if (!key.isEmpty() && !Criterion.isKey(key)) {
            fields.report(Fault.BAD_KEY, "content");
        }
        return key;
    }

    private static Responsibility responsibility(Fields fields) {
        Responsibility responsibility = fields.readOptional("responsible", ItemReader::responsible);
        return responsibility == null
                ? new Responsibility(null, List.of(), null, new PrintedUnits(null, null), null, null, List.of())
                : responsibility;
    }

    private static Responsibility responsible(Fields fields) {
        return new Responsibility(
                fields.optionalText("review"),
                fields.textsOrNone("data"),
                fields.optionalText("report"),
                new PrintedUnits(fields.optionalText("dataPrinted"), fields.optionalText("reportPrinted")),
                fields.readOptional("due", ItemReader::due),
                fields.readOptional(
                        "cadence",
                        cadence -> new Cadence(cadence.integer("dayOfMonth", 1, 31), cadence.optionalText("printed"))),
                Shared.notes(fields));
    }

    private static Due due(Fields fields) {
        return new Due(
                fields.read("period", PeriodReader::deadline),
                fields.optionalText("printed"),
                fields.flag("misprinted"),
                fields.optionalBilingual("alternative"));
    }
}
