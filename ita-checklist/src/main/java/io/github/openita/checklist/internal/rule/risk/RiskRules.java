package io.github.openita.checklist.internal.rule.risk;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import java.util.List;

/** Every rule over corruption risks and how they are managed. */
public final class RiskRules {

    static final String ASSESSMENT = "corruption-risk-management/assessment";
    static final String MANAGEMENT_PLAN = "corruption-risk-management/management-plan";
    static final String FISCAL_YEAR = "corruption-risk-management/fiscal-year";
    static final String EVERY_WORK_LINE = "corruption-risk-management/every-work-line";
    static final String FIVE_DATA = "corruption-risk-management/five-data";
    static final String CRITERIA = "corruption-risk-management/criteria";
    static final String RISK_LEVEL = "corruption-risk-management/risk-level";
    static final String RISK_MEASURES = "corruption-risk-management/risk-measures";
    static final String ACTIONS_MATCH_PLAN = "corruption-risk-management/actions-match-plan";

    private RiskRules() {}

    /** The rules. */
    public static List<Rule<CorruptionRiskManagement>> all() {
        return List.of(
                new RisksAssessed(),
                new MeasuresPlanned(),
                new AssessedInYear(),
                new RisksOfAllLines(),
                new FiveData(),
                new SoundMatrix(),
                new LevelOfMatrix(),
                new ActionsOfPlan(),
                new EveryMeasureFollowed(),
                new IdsUnique(),
                new UsualScales(),
                new ResidualRating(),
                new AboveAppetite());
    }
}
