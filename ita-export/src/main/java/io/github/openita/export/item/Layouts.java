package io.github.openita.export.item;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.budget.BudgetSpending;
import io.github.openita.model.content.budget.InvestigationFund;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.content.improvement.ServiceImprovement;
import io.github.openita.model.content.manual.ServiceManual;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.plan.ActionPlan;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Which content is laid out by hand; every other goes by its labels. */
final class Layouts {

    private final Map<Class<? extends Content>, BiFunction<Content, Page, List<Part>>> byHand = new LinkedHashMap<>();

    private Layouts() {}

    static Layouts all() {
        Layouts layouts = new Layouts();
        layouts.put(OrganizationInfo.class, new OrganizationPages());
        layouts.put(ServiceManual.class, new ServiceManualPages());
        layouts.put(PerformanceStatistics.class, new StatisticsPages());
        layouts.put(ProcurementSummary.class, new ProcurementForms());
        layouts.put(ActionPlan.class, new ActionPlanPages());
        layouts.put(BudgetSpending.class, new BudgetPages());
        layouts.put(InvestigationFund.class, new FundPages());
        layouts.put(CorruptionComplaints.class, new ComplaintPages());
        layouts.put(AntiBriberyAnnouncement.class, new Policies());
        layouts.put(CorruptionRiskManagement.class, new Risks());
        layouts.put(ServiceImprovement.class, new PlanAndReport());
        layouts.put(AntiCorruptionProgramme.class, new AntiCorruptionPages());
        return layouts;
    }

    private <C extends Content> void put(Class<C> type, ItemLayout<C> layout) {
        byHand.put(type, (content, page) -> layout.parts(type.cast(content), page));
    }

    List<Part> parts(Content content, Page page) {
        BiFunction<Content, Page, List<Part>> layout = byHand.get(content.getClass());
        return layout == null ? new ByLabels().parts(content, page) : layout.apply(content, page);
    }
}
