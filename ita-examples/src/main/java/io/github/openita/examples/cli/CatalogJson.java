package io.github.openita.examples.cli;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.ImprovementIssue;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.SubIndicator;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * An edition as JSON for machines: lists of indicators, sub-indicators, groups, items and requirements, each flat and in
 * the edition's order. Every member is always there; what is absent is null. Periods are those of the year for which the
 * edition was issued.
 */
final class CatalogJson {

    private static final int SCHEMA_VERSION = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Selection selection;
    private final FiscalYear year;

    CatalogJson(Selection selection) {
        this.selection = selection;
        this.year = FiscalYear.of(selection.edition().id().issuedFor());
    }

    void write(OutputStream out) {
        Edition edition = selection.edition();
        try (JsonGenerator to = JSON.createGenerator(new Indented(), out)) {
            to.writeStartObject();
            to.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            to.writeStringProperty("edition", edition.id().toString());
            to.writeNumberProperty("editionRevision", edition.info().revision());
            to.writeNumberProperty("fiscalYear", year.number());
            texts(to, "title", edition.info().title());
            array(to, "indicators", selection.indicators(), each -> indicator(to, each));
            array(to, "subIndicators", selection.subIndicators(), each -> subIndicator(to, each));
            array(to, "groups", selection.groups(), each -> group(to, each));
            array(to, "items", selection.items(), each -> item(to, each));
            List<Requirement> requirements = selection.items().stream()
                    .flatMap(item -> item.requirements().stream())
                    .toList();
            array(to, "requirements", requirements, each -> requirement(to, each));
            to.writeEndObject();
            to.writeRaw('\n');
        }
    }

    private static void indicator(JsonGenerator to, Indicator indicator) {
        to.writeNumberProperty("number", indicator.number());
        texts(to, "name", indicator.name());
        to.writeStringProperty("instrument", indicator.instrument());
        array(to, "issues", indicator.issues(), each -> issue(to, each));
    }

    private static void issue(JsonGenerator to, ImprovementIssue issue) {
        to.writeNumberProperty("number", issue.number());
        text(to, "th", issue.text().th());
        text(to, "en", issue.text().en());
    }

    private static void subIndicator(JsonGenerator to, SubIndicator subIndicator) {
        to.writeStringProperty("id", subIndicator.id());
        to.writeNumberProperty("indicator", subIndicator.indicator());
        texts(to, "name", subIndicator.name());
    }

    private static void group(JsonGenerator to, ItemGroup group) {
        to.writeStringProperty("id", group.id());
        to.writeStringProperty("subIndicator", group.subIndicator());
        texts(to, "name", group.name());
    }

    private void item(JsonGenerator to, DisclosureItem item) {
        Responsibility by = item.responsibility();
        to.writeStringProperty("code", item.code());
        to.writeNumberProperty("number", item.number());
        texts(to, "title", item.title());
        to.writeStringProperty("content", item.contentKey());
        to.writeStringProperty("group", item.group());
        to.writeStringProperty("subIndicator", item.subIndicator());
        text(
                to,
                "dueOn",
                by.due() == null ? null : by.due().period().resolve(year).toString());
        if (by.cadence() == null) {
            to.writeNullProperty("reportedOnDayOfMonth");
        } else {
            to.writeNumberProperty("reportedOnDayOfMonth", by.cadence().dayOfMonth());
        }
        text(to, "review", by.review());
        to.writeArrayPropertyStart("data");
        by.data().forEach(to::writeString);
        to.writeEndArray();
        text(to, "report", by.report());
    }

    private void requirement(JsonGenerator to, Requirement requirement) {
        Text period = requirement.period() == null ? null : requirement.period().describe(year);
        to.writeStringProperty("id", requirement.id());
        to.writeStringProperty("item", requirement.item());
        text(to, "parent", requirement.parent());
        text(to, "section", requirement.section());
        to.writeStringProperty("criterion", requirement.criterion().toString());
        to.writeStringProperty("decides", requirement.decides().key());
        text(
                to,
                "basis",
                requirement.basis() == null ? null : requirement.basis().key());
        to.writeStringProperty("kind", requirement.kind().key());
        to.writeStringProperty("obligation", requirement.obligation().key());
        text(to, "th", requirement.text().th());
        text(to, "en", requirement.text().en());
        text(to, "periodTh", period == null ? null : period.th());
        text(to, "periodEn", period == null ? null : period.en());
    }

    private static <T> void array(JsonGenerator to, String name, List<T> elements, Consumer<T> members) {
        to.writeArrayPropertyStart(name);
        for (T element : elements) {
            to.writeStartObject();
            members.accept(element);
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void texts(JsonGenerator to, String name, Text text) {
        text(to, name + "Th", text.th());
        text(to, name + "En", text.en());
    }

    private static void text(JsonGenerator to, String name, @Nullable String text) {
        if (text == null) {
            to.writeNullProperty(name);
        } else {
            to.writeStringProperty(name, text);
        }
    }

    /** Two spaces and line feeds, on whatever system. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }
}
