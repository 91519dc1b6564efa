package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.PUBLISHED_EVERY_MONTH;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * R60: the summaries were published in different calendar months, none before its month began. One published later than the month
 * after is remarked on (proposed).
 */
final class PublishedMonthly implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R60", PUBLISHED_EVERY_MONTH);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        List<MonthlySummary> months = given.content().months();
        Set<YearMonth> published = new HashSet<>();
        boolean regular = !months.isEmpty();
        for (int i = 0; i < months.size(); i++) {
            Location at = given.at().child("months").child(i).child("publishedOn");
            regular &= judge(months.get(i), published, at, verdicts);
        }
        if (months.isEmpty()) {
            verdicts.missing(PUBLISHED_EVERY_MONTH, given.at().child("months"), ProblemKind.EMPTY);
        } else if (regular) {
            verdicts.pass(PUBLISHED_EVERY_MONTH);
        }
    }

    private static boolean judge(MonthlySummary summary, Set<YearMonth> published, Location at, Verdicts verdicts) {
        LocalDate day = summary.publishedOn();
        YearMonth month = summary.month();
        if (day == null) {
            verdicts.missing(PUBLISHED_EVERY_MONTH, at, ProblemKind.MISSING);
            return false;
        }
        if (!published.add(YearMonth.from(day))) {
            verdicts.fail(PUBLISHED_EVERY_MONTH, at, ProblemKind.NOT_MONTHLY, YearMonth.from(day));
            return false;
        }
        if (month != null && day.isBefore(month.atDay(1))) {
            verdicts.fail(PUBLISHED_EVERY_MONTH, at, ProblemKind.PUBLISHED_EARLY, month);
            return false;
        }
        if (month != null && day.isAfter(month.plusMonths(1).atEndOfMonth())) {
            verdicts.remark(PUBLISHED_EVERY_MONTH, Severity.WARNING, at, ProblemKind.PUBLISHED_LATE, month);
        }
        return true;
    }
}
