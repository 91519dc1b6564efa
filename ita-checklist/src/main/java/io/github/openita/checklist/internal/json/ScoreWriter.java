package io.github.openita.checklist.internal.json;

import io.github.openita.checklist.assessment.Comparison;
import io.github.openita.checklist.assessment.Comparison.Change;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.score.FixFirst;
import io.github.openita.checklist.score.PartScore;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.checklist.score.ScoreRule;
import io.github.openita.model.edition.ScoreBand;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Writes what is estimated and compared: the score, what to fix first, what changed. */
final class ScoreWriter {

    /** Scores are means of means; more decimals say nothing. */
    private static final int DECIMALS = 4;

    private final JsonGenerator to;

    ScoreWriter(JsonGenerator to) {
        this.to = to;
    }

    void score(ScoreEstimate estimate, List<ScoreRule> rules) {
        to.writeStartObject();
        to.writeBooleanProperty("estimate", true);
        range("total", estimate.total());
        band("bandLowest", estimate.lowest());
        band("bandHighest", estimate.highest());
        parts("instruments", estimate.instruments());
        parts("indicators", estimate.indicators());
        parts("subIndicators", estimate.subIndicators());
        parts("items", estimate.items());
        to.writeArrayPropertyStart("rules");
        for (ScoreRule rule : rules) {
            to.writeStartObject();
            to.writeStringProperty("ruleTh", rule.name().th());
            to.writeStringProperty("ruleEn", rule.name().en());
            to.writeStringProperty("sourceTh", rule.provenance().source().th());
            to.writeStringProperty("sourceEn", rule.provenance().source().en());
            to.writeStringProperty("confidence", rule.provenance().confidence().name());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    void fixFirst(FixFirst item) {
        to.writeStartObject();
        to.writeStringProperty("item", item.item().assessed().code());
        to.writeNumberProperty("points", plain(item.points()));
        to.writeNumberProperty("effort", item.effort());
        to.writeArrayPropertyStart("tasks");
        for (FixFirst.Task task : item.tasks()) {
            to.writeStartObject();
            to.writeStringProperty("work", task.work().name());
            to.writeNumberProperty("count", task.count());
            to.writeEndObject();
        }
        to.writeEndArray();
        to.writeEndObject();
    }

    void comparison(Comparison comparison) {
        to.writeStartObject();
        ids("won", now(comparison.won()));
        ids("lost", now(comparison.lost()));
        ids("stillOpen", now(comparison.stillOpen()));
        ids("added", comparison.added().stream());
        ids("dropped", comparison.dropped().stream());
        to.writeEndObject();
    }

    private static Stream<RequirementAssessment> now(List<Change> changes) {
        return changes.stream().map(Change::now);
    }

    private void ids(String name, Stream<RequirementAssessment> requirements) {
        to.writeArrayPropertyStart(name);
        requirements.map(RequirementAssessment::id).forEach(to::writeString);
        to.writeEndArray();
    }

    private void parts(String name, List<PartScore> parts) {
        to.writeArrayPropertyStart(name);
        for (PartScore part : parts) {
            to.writeStartObject();
            to.writeStringProperty("id", part.id());
            to.writeNumberProperty("low", plain(part.score().low()));
            to.writeNumberProperty("high", plain(part.score().high()));
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private void range(String name, ScoreRange range) {
        to.writeObjectPropertyStart(name);
        to.writeNumberProperty("low", plain(range.low()));
        to.writeNumberProperty("high", plain(range.high()));
        to.writeEndObject();
    }

    private void band(String name, Optional<ScoreBand> band) {
        if (band.isEmpty()) {
            to.writeNullProperty(name);
            return;
        }
        to.writeObjectPropertyStart(name);
        to.writeStringProperty("code", band.get().code());
        to.writeStringProperty("nameTh", band.get().name().th());
        to.writeStringProperty("nameEn", band.get().name().en());
        to.writeEndObject();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
