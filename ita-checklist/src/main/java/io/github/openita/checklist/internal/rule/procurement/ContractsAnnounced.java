package io.github.openita.checklist.internal.rule.procurement;

import static io.github.openita.checklist.internal.rule.procurement.ProcurementRules.RESULTS_FORM;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.announcement.ProcurementAnnouncement;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.List;
import java.util.Optional;

/** R62, proposed: a contract with a number in e-GP has an announcement of that number in O19. Remarks only. */
final class ContractsAnnounced implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R62", Grounds.PROPOSED);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        Optional<ProcurementAnnouncements> announced = given.dossier().get(ProcurementAnnouncements.class);
        Optional<DisclosureItem> item = given.edition().itemOf(ContentTypes.keyOf(ProcurementAnnouncements.class));
        if (announced.isEmpty() || item.isEmpty()) {
            return;
        }
        String code = item.get().code();
        References numbers = References.of(announced.get().announcements(), ProcurementAnnouncement::projectNumber);
        List<MonthlySummary> months = given.content().months();
        for (int i = 0; i < months.size(); i++) {
            Location at = given.at().child("months").child(i).child("procurements");
            month(months.get(i).procurements(), numbers, code, at, verdicts);
        }
    }

    private static void month(
            List<Procurement> rows, References numbers, String announcedIn, Location at, Verdicts verdicts) {
        for (int i = 0; i < rows.size(); i++) {
            ContractRef contract = rows.get(i).contract();
            String number = contract == null ? null : contract.projectNumber();
            if (!ThaiText.isBlank(number) && !numbers.include(number)) {
                Location place = at.child(i).child("contract").child("projectNumber");
                verdicts.remark(RESULTS_FORM, Severity.WARNING, place, ProblemKind.NOT_ANNOUNCED, announcedIn);
            }
        }
    }
}
