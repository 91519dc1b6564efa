package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.FORMATS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Formats;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileRef;
import java.util.ArrayList;
import java.util.List;

/** R30: each month is published in the formats demanded; files of the disclosure itself count for every month. */
final class FormatsEachMonth implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R30", FORMATS);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        List<MonthlySummary> months = given.content().months();
        List<FileRef> common = given.disclosure().files();
        if (months.isEmpty()) {
            verdicts.missing(FORMATS, given.at().child("months"), ProblemKind.EMPTY);
        } else if (common.isEmpty()
                && months.stream().allMatch(month -> month.files().isEmpty())) {
            verdicts.missing(FORMATS, given.disclosureAt().child("files"), ProblemKind.EMPTY);
        } else {
            judge(given, months, common, verdicts);
        }
    }

    private static void judge(
            Case<ProcurementSummary> given, List<MonthlySummary> months, List<FileRef> common, Verdicts verdicts) {
        Formats demanded = Formats.demanded(given, FORMATS);
        boolean complete = true;
        for (int i = 0; i < months.size(); i++) {
            List<FileRef> files = new ArrayList<>(common);
            files.addAll(months.get(i).files());
            Location at = given.at().child("months").child(i).child("files");
            complete &= demanded.judge(files, FORMATS, at, verdicts);
        }
        if (complete) {
            verdicts.pass(FORMATS);
        }
    }
}
