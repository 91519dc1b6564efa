package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.internal.rule.AroundRule;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules;
import io.github.openita.checklist.internal.rule.budget.BudgetRules;
import io.github.openita.checklist.internal.rule.budget.FundRules;
import io.github.openita.checklist.internal.rule.complaint.ComplaintRules;
import io.github.openita.checklist.internal.rule.complaint.OutsiderRules;
import io.github.openita.checklist.internal.rule.contact.ContactRules;
import io.github.openita.checklist.internal.rule.custody.CustodyRules;
import io.github.openita.checklist.internal.rule.eservice.EServiceRules;
import io.github.openita.checklist.internal.rule.ethics.EthicsRules;
import io.github.openita.checklist.internal.rule.improvement.ImprovementRules;
import io.github.openita.checklist.internal.rule.justice.RightsRules;
import io.github.openita.checklist.internal.rule.justice.StatementRules;
import io.github.openita.checklist.internal.rule.law.LawRules;
import io.github.openita.checklist.internal.rule.mandate.MandateRules;
import io.github.openita.checklist.internal.rule.manual.OfficerManualRules;
import io.github.openita.checklist.internal.rule.manual.ServiceManualRules;
import io.github.openita.checklist.internal.rule.measures.MeasuresRules;
import io.github.openita.checklist.internal.rule.order.OrderRules;
import io.github.openita.checklist.internal.rule.organization.OrganizationRules;
import io.github.openita.checklist.internal.rule.oversight.OversightRules;
import io.github.openita.checklist.internal.rule.participation.ParticipationRules;
import io.github.openita.checklist.internal.rule.personnel.PersonnelRules;
import io.github.openita.checklist.internal.rule.plan.PlanRules;
import io.github.openita.checklist.internal.rule.policy.PolicyRules;
import io.github.openita.checklist.internal.rule.procurement.AnnouncementRules;
import io.github.openita.checklist.internal.rule.procurement.ProcurementRules;
import io.github.openita.checklist.internal.rule.publicity.PublicityRules;
import io.github.openita.checklist.internal.rule.risk.RiskRules;
import io.github.openita.checklist.internal.rule.statistics.StatisticsRules;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.content.complaint.PublicComplaintChannel;
import io.github.openita.model.content.contact.ContactAndFeedback;
import io.github.openita.model.content.custody.CustodySystems;
import io.github.openita.model.content.eservice.EServices;
import io.github.openita.model.content.ethics.EthicsManual;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.justice.ArrestSearchGuideline;
import io.github.openita.model.content.justice.ComplaintRefusalGuideline;
import io.github.openita.model.content.justice.CriminalJusticeRights;
import io.github.openita.model.content.justice.DiscretionSafeguards;
import io.github.openita.model.content.justice.StatementTakingGuideline;
import io.github.openita.model.content.law.RelatedLaws;
import io.github.openita.model.content.mandate.StationMandate;
import io.github.openita.model.content.manual.OfficerManuals;
import io.github.openita.model.content.manual.ServiceManual;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.oversight.PoliceCommittee;
import io.github.openita.model.content.participation.HeadParticipation;
import io.github.openita.model.content.personnel.PersonnelCriteria;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.content.publicity.Publicity;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import io.github.openita.model.dossier.ContentTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules judge which content. */
final class Rules {

    /** Rules over what stands around the items, and over the dossier as a whole. */
    static final List<AroundRule> AROUND = Stream.of(OrderRules.all(), MeasuresRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** A judge for each content record, by content key. */
    static Map<String, ContentJudge<?>> judges(Constraints constraints) {
        return Stream.of(
                        judge(OrganizationInfo.class, constraints, OrganizationRules.all()),
                        judge(StationMandate.class, constraints, MandateRules.all()),
                        judge(RelatedLaws.class, constraints, LawRules.all()),
                        judge(PoliceCommittee.class, constraints, OversightRules.all()),
                        judge(ContactAndFeedback.class, constraints, ContactRules.all()),
                        judge(Publicity.class, constraints, PublicityRules.all()),
                        judge(OfficerManuals.class, constraints, OfficerManualRules.all()),
                        judge(ServiceManual.class, constraints, ServiceManualRules.all()),
                        judge(EServices.class, constraints, EServiceRules.all()),
                        judge(ArrestSearchGuideline.class, constraints, List.of()),
                        judge(DiscretionSafeguards.class, constraints, List.of()),
                        judge(ComplaintRefusalGuideline.class, constraints, List.of()),
                        judge(StatementTakingGuideline.class, constraints, StatementRules.all()),
                        judge(CriminalJusticeRights.class, constraints, RightsRules.all()),
                        judge(ActionPlan.class, constraints, PlanRules.all()),
                        judge(BudgetSpending.class, constraints, BudgetRules.all()),
                        judge(InvestigationFund.class, constraints, FundRules.all()),
                        judge(PerformanceStatistics.class, constraints, StatisticsRules.all()),
                        judge(ProcurementAnnouncements.class, constraints, AnnouncementRules.all()),
                        judge(ProcurementSummary.class, constraints, ProcurementRules.all()),
                        judge(CorruptionComplaints.class, constraints, ComplaintRules.all()),
                        judge(AntiBriberyAnnouncement.class, constraints, PolicyRules.all()),
                        judge(HeadParticipation.class, constraints, ParticipationRules.all()),
                        judge(CorruptionRiskManagement.class, constraints, RiskRules.all()),
                        judge(PersonnelCriteria.class, constraints, PersonnelRules.all()),
                        judge(ServiceImprovement.class, constraints, ImprovementRules.all()),
                        judge(EthicsManual.class, constraints, EthicsRules.all()),
                        judge(AntiCorruptionProgramme.class, constraints, ProgrammeRules.all()),
                        judge(CustodySystems.class, constraints, CustodyRules.all()),
                        judge(PublicComplaintChannel.class, constraints, OutsiderRules.all()))
                .collect(Collectors.toUnmodifiableMap(judge -> ContentTypes.keyOf(judge.type()), Function.identity()));
    }

    private static <C extends Content> ContentJudge<?> judge(
            Class<C> type, Constraints constraints, List<Rule<C>> rules) {
        return new ContentJudge<>(type, constraints, rules);
    }
}
