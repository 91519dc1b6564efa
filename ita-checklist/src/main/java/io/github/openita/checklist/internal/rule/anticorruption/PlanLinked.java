package io.github.openita.checklist.internal.rule.anticorruption;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Periods;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.RelatedPlanKind;
import io.github.openita.model.content.anticorruption.RelatedPlanLinkage;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period;
import io.github.openita.model.value.YearRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** R10, R71: it is said how the plan is linked with one of the plans named; the two national ones have fixed years. */
final class PlanLinked extends AnalysisRule {

    /** The official title of the master plan may carry all its years in place of those of a phase. */
    private static final YearRange ALL_YEARS_OF_MASTER_PLAN = YearRange.of(2566, 2580);

    private final RuleInfo info;
    private final RelatedPlanKind kind;

    PlanLinked(RuleInfo info, RelatedPlanKind kind) {
        this.info = info;
        this.kind = kind;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        String criterion = info.criteria().get(0);
        Location linkagesAt = at.child("linkages");
        List<RelatedPlanLinkage> linkages = analysis.linkages();
        boolean named = false;
        boolean linked = true;
        for (int i = 0; i < linkages.size(); i++) {
            if (linkages.get(i).plan() == kind) {
                named = true;
                linked &= isLinked(given, criterion, linkages.get(i), linkagesAt.child(i), verdicts);
            }
        }
        if (linkages.isEmpty()) {
            verdicts.missing(criterion, linkagesAt, ProblemKind.EMPTY);
        } else if (!named) {
            verdicts.missing(criterion, linkagesAt, ProblemKind.NOT_COVERED, kind);
        } else if (linked) {
            verdicts.pass(criterion);
        }
    }

    private boolean isLinked(
            Case<?> given, String criterion, RelatedPlanLinkage linkage, Location at, Verdicts verdicts) {
        Text how = linkage.linkage();
        boolean said = how != null && how.answered();
        if (!said) {
            verdicts.missing(criterion, at.child("linkage"), ProblemKind.MISSING);
        }
        boolean undated = kind == RelatedPlanKind.ROYAL_THAI_POLICE_PLAN;
        return (undated || hasYears(given, criterion, linkage.years(), at.child("years"), verdicts)) && said;
    }

    private boolean hasYears(
            Case<?> given, String criterion, @Nullable YearRange years, Location at, Verdicts verdicts) {
        boolean wholeTitle = kind == RelatedPlanKind.MASTER_PLAN_21
                && ALL_YEARS_OF_MASTER_PLAN.equals(years)
                && given.period(criterion, Period.Absolute.class).isPresent();
        return wholeTitle || Periods.years(given, criterion, years, at, verdicts);
    }
}
