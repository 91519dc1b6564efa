package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.announcement.AnnouncementExemption;
import io.github.openita.model.content.announcement.AnnouncementKind;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.content.procurement.MethodKind;
import io.github.openita.model.content.procurement.ProcurementMethod;
import io.github.openita.model.content.procurement.ProcurementSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R62, proposed: a kind that is said to be required of no procurement was not announced all the same, and no procurement
 * was by open invitation where no invitation is said to be required. Remarks only.
 */
final class ExemptionsHold implements Rule<ProcurementAnnouncements> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R62", Grounds.PROPOSED);
    }

    @Override
    public Class<ProcurementAnnouncements> content() {
        return ProcurementAnnouncements.class;
    }

    @Override
    public void judge(Case<ProcurementAnnouncements> given, Verdicts verdicts) {
        List<AnnouncementExemption> exemptions = given.content().exemptions();
        for (int i = 0; i < exemptions.size(); i++) {
            AnnouncementExemption exemption = exemptions.get(i);
            if (exemption.coversAll() && isContradicted(exemption.kind(), given)) {
                verdicts.remark(
                        AnnouncementRules.ANNOUNCEMENTS,
                        Severity.WARNING,
                        given.at().child("exemptions").child(i),
                        ProblemKind.CONTRADICTION);
            }
        }
    }

    private static boolean isContradicted(@Nullable AnnouncementKind kind, Case<ProcurementAnnouncements> given) {
        return given.content().announcements().stream().anyMatch(row -> kind != null && row.kind() == kind)
                || (kind == AnnouncementKind.INVITATION && invitedOpenly(given));
    }

    private static boolean invitedOpenly(Case<ProcurementAnnouncements> given) {
        return given.dossier().get(ProcurementSummary.class).map(ProcurementSummary::months).orElse(List.of()).stream()
                .flatMap(month -> month.procurements().stream())
                .anyMatch(row -> isOpen(row.method()));
    }

    private static boolean isOpen(@Nullable ProcurementMethod method) {
        return method != null && method.kind() == MethodKind.OPEN_INVITATION;
    }
}
