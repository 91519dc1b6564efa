package io.github.openita.checklist.internal.rule.mandate;

import static io.github.openita.checklist.internal.rule.mandate.MandateRules.AREA_MONTH;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.mandate.AreaOfResponsibility;
import io.github.openita.model.content.mandate.StationMandate;
import java.time.YearMonth;

/** R05, proposed: area data are not prepared after the item was last published or updated, which then does not show
 * them. Remarks only. */
final class PlausibleAreaMonth implements Rule<StationMandate> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R05", Grounds.PROPOSED);
    }

    @Override
    public Class<StationMandate> content() {
        return StationMandate.class;
    }

    @Override
    public void judge(Case<StationMandate> given, Verdicts verdicts) {
        AreaOfResponsibility area = given.content().area();
        YearMonth prepared = area == null ? null : area.preparedIn();
        if (prepared != null
                && Periods.latest(given.disclosure())
                        .filter(day -> YearMonth.from(day).isBefore(prepared))
                        .isPresent()) {
            verdicts.remark(
                    AREA_MONTH, Severity.WARNING, given.at().child("area").child("preparedIn"), ProblemKind.OUTDATED);
        }
    }
}
