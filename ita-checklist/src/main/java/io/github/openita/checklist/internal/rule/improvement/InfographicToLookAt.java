package io.github.openita.checklist.internal.rule.improvement;

import static io.github.openita.checklist.internal.rule.improvement.ImprovementRules.INFOGRAPHIC;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.improvement.ServiceReport;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.List;

/** R35, proposed: the infographic is a picture or a PDF. Remarks only. */
final class InfographicToLookAt implements Rule<ServiceImprovement> {

    private static final List<FileFormat> SUITABLE = List.of(FileFormat.IMAGE, FileFormat.PDF);

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R35", Grounds.PROPOSED);
    }

    @Override
    public Class<ServiceImprovement> content() {
        return ServiceImprovement.class;
    }

    @Override
    public void judge(Case<ServiceImprovement> given, Verdicts verdicts) {
        ServiceReport report = given.content().report();
        FileRef infographic = report == null ? null : report.infographic();
        if (infographic != null && infographic.format() != null && !SUITABLE.contains(infographic.format())) {
            Location at = given.at().child("report").child("infographic");
            verdicts.remark(INFOGRAPHIC, Severity.WARNING, at, ProblemKind.UNUSUAL_FORMAT, SUITABLE);
        }
    }
}
