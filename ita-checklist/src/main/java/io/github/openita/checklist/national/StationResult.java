package io.github.openita.checklist.national;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.ItemAssessment;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.score.PartScore;
import io.github.openita.checklist.score.ScoreEstimate;
import io.github.openita.checklist.score.ScoreRange;
import io.github.openita.model.edition.EditionId;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept of one station's assessment.
 *
 * @param unit the station
 * @param edition the edition answered
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param completeItems how many items are complete
 * @param oit the estimate of the open-data score, 0 to 100, to four decimals
 * @param total the estimate of the total while no questionnaire is known, 0 to 100, to four decimals
 * @param outcomes the outcome of every requirement
 */
public record StationResult(
        StationUnit unit,
        EditionId edition,
        int fiscalYear,
        int completeItems,
        ScoreRange oit,
        ScoreRange total,
        Outcomes outcomes) {

    private static final String OIT = "OIT";
    private static final int DECIMALS = 4;

    /** The result of an assessment of all items. */
    public static StationResult of(Assessment assessment) {
        Optional<ScoreEstimate> score = ScoreEstimate.of(assessment, Map.of());
        return new StationResult(
                StationUnit.of(assessment.station()),
                assessment.edition().id(),
                assessment.fiscalYear().number(),
                (int) assessment.items().stream()
                        .filter(ItemAssessment::isComplete)
                        .count(),
                score.flatMap(each -> each.instrument(OIT))
                        .map(PartScore::score)
                        .map(StationResult::rounded)
                        .orElse(ScoreRange.UNKNOWN),
                score.map(ScoreEstimate::total).map(StationResult::rounded).orElse(ScoreRange.UNKNOWN),
                Outcomes.of(assessment.requirements().stream()
                        .map(RequirementAssessment::outcome)
                        .toList()));
    }

    private static ScoreRange rounded(ScoreRange score) {
        return new ScoreRange(
                score.low().setScale(DECIMALS, RoundingMode.HALF_UP),
                score.high().setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
