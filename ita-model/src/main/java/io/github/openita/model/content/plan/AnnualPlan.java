package io.github.openita.model.content.plan;

import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The action plan of one year (O7.1, O7.2).
 *
 * @param fiscalYear fiscal year, B.E.; the year assessed is asked for (R06)
 * @param linkage what the plan is linked with (O7.1.1)
 * @param coverage what its content covers and agrees with (O7.1.3.1)
 * @param orderedPlans plans ordered by the chain of command; four kinds are asked for (R52)
 * @param projects projects and activities, at least one (O7.1.2)
 * @param files files of the plan: PDF, and Excel or Word (R30)
 */
public record AnnualPlan(
        @Nullable Integer fiscalYear,
        @Valid @Nullable PlanLinkage linkage,
        @Valid @Nullable PlanCoverage coverage,
        List<OrderedPlan> orderedPlans,
        List<@Valid PlannedProject> projects,
        List<FileRef> files) {

    /** Absent lists become empty. */
    public AnnualPlan {
        orderedPlans = Lists.copy(orderedPlans);
        projects = Lists.copy(projects);
        files = Lists.copy(files);
    }

    /** The projects of a fiscal year, B.E. */
    public static AnnualPlan of(int fiscalYear, PlannedProject... projects) {
        return new AnnualPlan(fiscalYear, null, null, List.of(), List.of(projects), List.of());
    }

    /** With what the plan is linked with. */
    public AnnualPlan withLinkage(PlanLinkage linkage) {
        return new AnnualPlan(fiscalYear, linkage, coverage, orderedPlans, projects, files);
    }

    /** With what its content covers. */
    public AnnualPlan withCoverage(PlanCoverage coverage) {
        return new AnnualPlan(fiscalYear, linkage, coverage, orderedPlans, projects, files);
    }

    /** With the plans ordered by the chain of command. */
    public AnnualPlan withOrderedPlans(OrderedPlan... orderedPlans) {
        return new AnnualPlan(fiscalYear, linkage, coverage, List.of(orderedPlans), projects, files);
    }

    /** With its files. */
    public AnnualPlan withFiles(FileRef... files) {
        return new AnnualPlan(fiscalYear, linkage, coverage, orderedPlans, projects, List.of(files));
    }
}
