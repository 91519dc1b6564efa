package io.github.openita.checklist.internal.rule.budget;

import static io.github.openita.checklist.internal.rule.budget.FundRules.FORMATS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Formats;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.List;
import java.util.Set;

/**
 * R31: the edition prints Excel and Word, where its other items print or. PDF and one of the two are enough; the other is
 * remarked on, for the word may be a slip.
 */
final class FormatsAsPrinted implements Rule<InvestigationFund> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R31", FORMATS);
    }

    @Override
    public Class<InvestigationFund> content() {
        return InvestigationFund.class;
    }

    @Override
    public void judge(Case<InvestigationFund> given, Verdicts verdicts) {
        Location at = given.disclosureAt().child("files");
        List<FileRef> files = given.disclosure().files();
        Formats printed = Formats.demanded(given, FORMATS);
        if (files.isEmpty()) {
            verdicts.missing(FORMATS, at, ProblemKind.EMPTY);
        } else if (printed.withOneReadable().judge(files, FORMATS, at, verdicts)) {
            verdicts.pass(FORMATS);
            Set<FileFormat> lacking = printed.lacking(files);
            if (!lacking.isEmpty()) {
                verdicts.remark(FORMATS, Severity.WARNING, at, ProblemKind.FORMAT_MISSING, lacking);
            }
        }
    }
}
