package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.procurement.Award;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * R60, proposed: the winner is among the bidders, the price within the budget, the contract dated in its month.
 *  Remarks only.
 */
final class PlausibleRows implements Rule<ProcurementSummary> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R60", Grounds.PROPOSED);
    }

    @Override
    public Class<ProcurementSummary> content() {
        return ProcurementSummary.class;
    }

    private static final String SELECTED_BIDDER = "procurement-summary/selected-bidder";
    private static final String CONTRACT = "procurement-summary/contract";

    @Override
    public void judge(Case<ProcurementSummary> given, Verdicts verdicts) {
        List<MonthlySummary> months = given.content().months();
        for (int i = 0; i < months.size(); i++) {
            List<Procurement> rows = months.get(i).procurements();
            for (int row = 0; row < rows.size(); row++) {
                Location at = given.at()
                        .child("months")
                        .child(i)
                        .child("procurements")
                        .child(row);
                award(rows.get(row), at.child("award"), verdicts);
                contract(rows.get(row), months.get(i).month(), at.child("contract"), verdicts);
            }
        }
    }

    private static void award(Procurement row, Location at, Verdicts verdicts) {
        Award award = row.award();
        if (award == null) {
            return;
        }
        List<String> bidders =
                row.bids().stream().map(Bid::bidder).filter(Objects::nonNull).toList();
        String winner = award.winner();
        if (winner != null
                && !bidders.isEmpty()
                && bidders.stream().noneMatch(bidder -> ThaiText.sameName(bidder, winner))) {
            verdicts.remark(SELECTED_BIDDER, Severity.WARNING, at.child("winner"), ProblemKind.NOT_AMONG);
        }
        if (award.price() != null && row.budget() != null && award.price().compareTo(row.budget()) > 0) {
            verdicts.remark(SELECTED_BIDDER, Severity.WARNING, at.child("price"), ProblemKind.EXCEEDS);
        }
    }

    private static void contract(Procurement row, @Nullable YearMonth month, Location at, Verdicts verdicts) {
        ContractRef contract = row.contract();
        if (contract != null
                && contract.signedOn() != null
                && month != null
                && !YearMonth.from(contract.signedOn()).equals(month)) {
            verdicts.remark(CONTRACT, Severity.WARNING, at.child("signedOn"), ProblemKind.NOT_IN_MONTH, month);
        }
    }
}
