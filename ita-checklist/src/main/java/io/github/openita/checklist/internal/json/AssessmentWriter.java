package io.github.openita.checklist.internal.json;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Readiness;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Tally;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.checklist.json.Origins;
import io.github.openita.checklist.score.Background;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.score.ScoreRule;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one assessment, member by member. */
public final class AssessmentWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Assessment assessment;
    private final Background background;
    private final Origins origins;

    /** A writer of an assessment, of what is known besides, and of where the places of the dossier were. */
    public AssessmentWriter(Assessment assessment, Background background, Origins origins) {
        this.assessment = assessment;
        this.background = background;
        this.origins = origins;
    }

    /** Writes it. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator to = JSON.createGenerator(new Indented(), out)) {
            to.writeStartObject();
            to.writeNumberProperty("schemaVersion", AssessmentJson.SCHEMA_VERSION);
            to.writeStringProperty("edition", assessment.edition().id().toString());
            to.writeNumberProperty(
                    "editionRevision", assessment.edition().info().revision());
            to.writeNumberProperty("fiscalYear", assessment.fiscalYear().number());
            to.writeStringProperty("asOf", assessment.asOf().toString());
            station(to);
            to.writeName("summary");
            summary(to);
            outlook(to);
            to.writeArrayPropertyStart("requirements");
            for (ItemAssessment item : assessment.items()) {
                for (RequirementAssessment requirement : item.requirements()) {
                    requirement(to, item, requirement);
                }
            }
            to.writeEndArray();
            to.writeArrayPropertyStart("findings");
            for (Finding finding : assessment.findings()) {
                finding(to, finding);
            }
            to.writeEndArray();
            to.writeEndObject();
        }
        out.write('\n');
    }

    private void station(JsonGenerator to) {
        StationName name = assessment.station().name();
        Text full = name == null ? null : name.full();
        to.writeObjectPropertyStart("station");
        text(to, "code", assessment.station().code());
        text(to, "nameTh", full == null ? null : full.th());
        text(to, "nameEn", full == null ? null : full.en());
        to.writeEndObject();
    }

    private void summary(JsonGenerator to) {
        Tally tally = assessment.tally();
        to.writeStartObject();
        to.writeNumberProperty("requirements", tally.total());
        to.writeObjectPropertyStart("outcomes");
        for (Outcome outcome : Outcome.values()) {
            to.writeNumberProperty(outcome.name(), tally.count(outcome));
        }
        to.writeEndObject();
        to.writeObjectPropertyStart("passesByBasis");
        for (Basis basis : Basis.values()) {
            to.writeNumberProperty(basis.name(), tally.passes(basis));
        }
        to.writeEndObject();
        to.writeNumberProperty("errors", tally.errors());
        to.writeNumberProperty("overdue", tally.overdue());
        to.writeNumberProperty("items", assessment.items().size());
        to.writeNumberProperty(
                "itemsComplete",
                assessment.items().stream().filter(ItemAssessment::isComplete).count());
        Readiness readiness = assessment.readiness();
        to.writeObjectPropertyStart("readiness");
        to.writeNumberProperty("met", readiness.met());
        to.writeNumberProperty("asked", readiness.asked());
        to.writeEndObject();
        to.writeEndObject();
    }

    private void outlook(JsonGenerator to) {
        ScoreWriter scores = new ScoreWriter(to);
        to.writeName("score");
        ScoreEstimate.of(assessment, background.answered())
                .ifPresentOrElse(
                        estimate -> scores.score(estimate, ScoreRule.of(assessment.edition(), assessment.fiscalYear())),
                        to::writeNull);
        to.writeArrayPropertyStart("fixFirst");
        FixFirst.of(assessment).forEach(scores::fixFirst);
        to.writeEndArray();
        to.writeName("comparison");
        background.earlier().map(assessment::compareTo).ifPresentOrElse(scores::comparison, to::writeNull);
    }

    private void requirement(JsonGenerator to, ItemAssessment item, RequirementAssessment requirement) {
        Period period = requirement.requirement().period();
        Text resolved = period == null ? null : period.describe(assessment.fiscalYear());
        to.writeStartObject();
        to.writeStringProperty("id", requirement.id());
        to.writeStringProperty("item", item.code());
        to.writeStringProperty(
                "criterion", requirement.requirement().criterion().toString());
        to.writeStringProperty("outcome", requirement.outcome().name());
        constant(to, "basis", requirement.basis());
        to.writeStringProperty("severity", requirement.severity().name());
        text(
                to,
                "dueOn",
                requirement.dueOn() == null ? null : requirement.dueOn().toString());
        constant(to, "due", requirement.due());
        text(to, "periodTh", resolved == null ? null : resolved.th());
        text(to, "periodEn", resolved == null ? null : resolved.en());
        to.writeEndObject();
    }

    private void finding(JsonGenerator to, Finding finding) {
        to.writeStartObject();
        to.writeStringProperty("rule", finding.rule());
        to.writeStringProperty("kind", finding.kind().key());
        to.writeStringProperty("work", finding.work().name());
        to.writeStringProperty("grounds", finding.grounds().name());
        constant(to, "outcome", finding.outcome());
        to.writeStringProperty("severity", finding.severity().name());
        text(to, "item", finding.subject().item());
        text(to, "requirement", finding.subject().requirement());
        text(to, "criterion", finding.subject().criterion());
        to.writeStringProperty("location", finding.location().pointer());
        Optional<Origins.Origin> origin = origins.of(finding.location());
        text(to, "sheet", origin.map(Origins.Origin::sheet).orElse(null));
        text(
                to,
                "cell",
                origin.map(Origins.Origin::cell).filter(cell -> !cell.isEmpty()).orElse(null));
        text(to, "messageTh", finding.message().th());
        text(to, "messageEn", finding.message().en());
        text(to, "hintTh", finding.hint().th());
        text(to, "hintEn", finding.hint().en());
        to.writeEndObject();
    }

    private static void constant(JsonGenerator to, String name, @Nullable Enum<?> constant) {
        text(to, name, constant == null ? null : constant.name());
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
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }
    }
}
