package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.AggregationRule;
import io.github.openita.model.edition.AggregationStep;
import io.github.openita.model.edition.GiftLaw;
import io.github.openita.model.edition.GiftRule;
import io.github.openita.model.edition.InstrumentWeight;
import io.github.openita.model.edition.ItemPoints;
import io.github.openita.model.edition.RiskBandDefault;
import io.github.openita.model.edition.RiskDefaults;
import io.github.openita.model.edition.ScoreBand;
import io.github.openita.model.edition.ScoreBandSet;
import io.github.openita.model.edition.ScoreLevel;
import io.github.openita.model.edition.Scoring;
import io.github.openita.model.edition.Threshold;
import io.github.openita.model.time.FiscalYear;

/** Reads the numbers around the requirements: scoring, risk levels, gifts, thresholds. */
final class NumbersReader {

    private static final int MANY = 1_000_000;
    private static final int PERCENT = 100;

    private NumbersReader() {}

    static Scoring scoring(Fields fields) {
        return new Scoring(
                fields.list(
                        "weights",
                        weight -> new InstrumentWeight(
                                weight.text("instrument"),
                                weight.decimal("percent", 0, PERCENT),
                                Shared.provenance(weight))),
                fields.read(
                        "itemPoints",
                        points -> new ItemPoints(
                                points.decimal("pass", 0, PERCENT),
                                points.decimal("fail", 0, PERCENT),
                                Shared.provenance(points))),
                fields.list("aggregation", NumbersReader::step),
                fields.list("bandSets", NumbersReader::bandSet));
    }

    private static AggregationStep step(Fields fields) {
        return new AggregationStep(
                fields.word("of", ScoreLevel.class),
                fields.word("from", ScoreLevel.class),
                fields.word("rule", AggregationRule.class),
                fields.optionalText("instrument"),
                Shared.provenance(fields));
    }

    private static ScoreBandSet bandSet(Fields fields) {
        return new ScoreBandSet(
                fields.text("id"),
                fields.optionalInteger("fromYear", FiscalYear.EARLIEST, FiscalYear.LATEST),
                fields.optionalInteger("toYear", FiscalYear.EARLIEST, FiscalYear.LATEST),
                fields.list("bands", NumbersReader::band),
                Shared.notes(fields));
    }

    private static ScoreBand band(Fields fields) {
        return new ScoreBand(
                fields.text("code"),
                fields.bilingual("name"),
                fields.decimal("from", 0, PERCENT),
                fields.optionalDecimal("below", 0, PERCENT),
                fields.optionalDecimal("everyInstrumentFrom", 0, PERCENT),
                Shared.provenance(fields));
    }

    static RiskDefaults risk(Fields fields) {
        return new RiskDefaults(
                fields.integer("likelihoodLevels", 1, PERCENT),
                fields.integer("impactLevels", 1, PERCENT),
                fields.list(
                        "bands",
                        band -> new RiskBandDefault(
                                band.text("code"),
                                band.bilingual("name"),
                                band.integer("from", 1, MANY),
                                band.integer("to", 1, MANY))),
                Shared.provenance(fields));
    }

    static GiftRule gifts(Fields fields) {
        return new GiftRule(
                fields.decimal("limitBaht", 0, MANY),
                fields.integer("reportWithinDays", 1, MANY),
                fields.integer("yearsAfterOffice", 0, PERCENT),
                fields.list(
                        "laws",
                        law -> new GiftLaw(
                                law.bilingual("title"),
                                law.optionalText("section"),
                                Shared.provenance(law),
                                Shared.notes(law))),
                Shared.provenance(fields),
                Shared.notes(fields));
    }

    static Threshold threshold(Fields fields) {
        return new Threshold(
                fields.text("name"),
                Shared.criterion(fields),
                fields.integer("above", 0, MANY),
                Shared.provenance(fields));
    }
}
