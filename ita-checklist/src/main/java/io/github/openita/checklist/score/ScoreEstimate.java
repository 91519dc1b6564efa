package io.github.openita.checklist.score;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.InstrumentWeight;
import io.github.openita.model.edition.ItemPoints;
import io.github.openita.model.edition.ScoreBand;
import io.github.openita.model.edition.ScoreBandSet;
import io.github.openita.model.edition.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An estimate of the score. An item counts only when it is whole; one that only awaits a reviewer may count or not, and
 * what no questionnaire has answered yet may be anything: so scores are ranges.
 *
 * @param items the items
 * @param subIndicators means of their items
 * @param indicators means of their sub-indicators, or as the questionnaires scored them
 * @param instruments means of their indicators
 * @param total weighted by instrument
 * @param lowest the band of the lowest total; absent where the edition has none for the year
 * @param highest the band of the highest total; absent where the edition has none for the year
 */
public record ScoreEstimate(
        List<PartScore> items,
        List<PartScore> subIndicators,
        List<PartScore> indicators,
        List<PartScore> instruments,
        ScoreRange total,
        Optional<ScoreBand> lowest,
        Optional<ScoreBand> highest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the lists. */
    public ScoreEstimate {
        items = List.copyOf(items);
        subIndicators = List.copyOf(subIndicators);
        indicators = List.copyOf(indicators);
        instruments = List.copyOf(instruments);
    }

    /**
     * Estimates the score of a station.
     *
     * @param assessment the assessment of all items
     * @param answered scores of indicators that questionnaires have answered, 0 to 100, by the indicator's number
     * @return the estimate; nothing where the edition does not say how it is scored, or not every item was assessed
     */
    public static Optional<ScoreEstimate> of(Assessment assessment, Map<Integer, BigDecimal> answered) {
        boolean whole =
                assessment.items().size() == assessment.edition().items().size();
        return assessment
                .edition()
                .scoring()
                .filter(scoring -> whole)
                .map(scoring -> of(assessment, answered, scoring));
    }

    /** The score of an instrument, if the edition has it. */
    public Optional<PartScore> instrument(String code) {
        return instruments.stream().filter(each -> each.id().equals(code)).findFirst();
    }

    private static ScoreEstimate of(Assessment assessment, Map<Integer, BigDecimal> answered, Scoring scoring) {
        Edition edition = assessment.edition();
        Framework frame = edition.framework();
        List<PartScore> items = assessment.items().stream()
                .map(item -> new PartScore(item.code(), item.item().title(), score(item, scoring.itemPoints())))
                .toList();
        List<PartScore> subIndicators = frame.subIndicators().stream()
                .map(part -> new PartScore(
                        part.id(),
                        part.name(),
                        mean(assessment.items().stream()
                                .filter(item -> item.item().subIndicator().equals(part.id()))
                                .map(item -> score(item, scoring.itemPoints()))
                                .toList())))
                .toList();
        List<PartScore> indicators = frame.indicators().stream()
                .map(indicator -> new PartScore(
                        Integer.toString(indicator.number()),
                        indicator.name(),
                        Optional.ofNullable(answered.get(indicator.number()))
                                .map(ScoreRange::of)
                                .orElseGet(() -> mean(frame.subIndicators().stream()
                                        .filter(part -> part.indicator() == indicator.number())
                                        .map(part -> find(subIndicators, part.id()))
                                        .toList()))))
                .toList();
        List<PartScore> instruments = frame.instruments().stream()
                .map(instrument -> new PartScore(
                        instrument.code(),
                        instrument.name(),
                        mean(frame.indicators().stream()
                                .filter(indicator -> indicator.instrument().equals(instrument.code()))
                                .map(indicator -> find(indicators, Integer.toString(indicator.number())))
                                .toList())))
                .toList();
        ScoreRange total = weighted(scoring.weights(), instruments);
        Optional<ScoreBandSet> bands = scoring.bandsFor(assessment.fiscalYear().number());
        return new ScoreEstimate(
                items,
                subIndicators,
                indicators,
                instruments,
                total,
                bands.flatMap(set -> set.bandOf(total.low(), least(instruments, ScoreRange::low))),
                bands.flatMap(set -> set.bandOf(total.high(), least(instruments, ScoreRange::high))));
    }

    private static ScoreRange score(ItemAssessment item, ItemPoints points) {
        if (item.isComplete()) {
            return ScoreRange.of(points.pass());
        }
        boolean lost = item.requirements().stream().anyMatch(RequirementAssessment::costsPoints);
        boolean awaits = item.requirements().stream()
                .anyMatch(each ->
                        each.severity() == Severity.ERROR && each.outcome().isOpen());
        return lost || !awaits ? ScoreRange.of(points.fail()) : new ScoreRange(points.fail(), points.pass());
    }

    private static ScoreRange mean(List<ScoreRange> scores) {
        return scores.isEmpty() ? ScoreRange.UNKNOWN : ScoreRange.mean(scores);
    }

    private static ScoreRange find(List<PartScore> parts, String id) {
        return parts.stream()
                .filter(part -> part.id().equals(id))
                .map(PartScore::score)
                .findFirst()
                .orElse(ScoreRange.UNKNOWN);
    }

    private static ScoreRange weighted(List<InstrumentWeight> weights, List<PartScore> instruments) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        for (InstrumentWeight weight : weights) {
            ScoreRange score = find(instruments, weight.instrument());
            BigDecimal share = weight.percent().divide(HUNDRED);
            low = low.add(score.low().multiply(share));
            high = high.add(score.high().multiply(share));
        }
        return new ScoreRange(low, high);
    }

    private static BigDecimal least(List<PartScore> parts, Function<ScoreRange, BigDecimal> end) {
        return parts.stream()
                .map(PartScore::score)
                .map(end)
                .reduce(BigDecimal::min)
                .orElse(BigDecimal.ZERO);
    }
}
