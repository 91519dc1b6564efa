package io.github.openita.model.dossier;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The content records that this version knows, by content key. */
public final class ContentTypes {

    /** Every content record, in the order of the items that ask for them in the 2566 edition. */
    public static final List<Class<? extends Content>> ALL = List.of(
            OrganizationInfo.class,
            StationMandate.class,
            RelatedLaws.class,
            PoliceCommittee.class,
            ContactAndFeedback.class,
            Publicity.class,
            ActionPlan.class,
            OfficerManuals.class,
            ServiceManual.class,
            EServices.class,
            PerformanceStatistics.class,
            ArrestSearchGuideline.class,
            DiscretionSafeguards.class,
            ComplaintRefusalGuideline.class,
            StatementTakingGuideline.class,
            CriminalJusticeRights.class,
            BudgetSpending.class,
            InvestigationFund.class,
            ProcurementAnnouncements.class,
            ProcurementSummary.class,
            PersonnelCriteria.class,
            CorruptionComplaints.class,
            AntiBriberyAnnouncement.class,
            HeadParticipation.class,
            CorruptionRiskManagement.class,
            ServiceImprovement.class,
            EthicsManual.class,
            AntiCorruptionProgramme.class,
            CustodySystems.class,
            PublicComplaintChannel.class);

    private static final Map<String, Class<? extends Content>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(ContentTypes::keyOf, Function.identity()));

    private ContentTypes() {}

    /** The record that answers a content key. */
    public static Optional<Class<? extends Content>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The content key of a record.
     *
     * @throws IllegalArgumentException if the class carries none
     */
    public static String keyOf(Class<? extends Content> type) {
        ContentKey key = type.getAnnotation(ContentKey.class);
        if (key == null) {
            throw new IllegalArgumentException(type.getName() + " carries no @ContentKey");
        }
        return key.value();
    }
}
