package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.SignOff;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The action plan against corruption of one year (O28.1–O28.4).
 *
 * @param title its title (O28.1)
 * @param fiscalYear fiscal year, B.E.; the edition fixes only the report's, so another than the one assessed only warns
 * @param approval the approval by the station head, who may have changed since (O28.2, R25)
 * @param analysis what was studied and analysed to make it (O28.3)
 * @param projects projects and activities, at least one (O28.1), one of them on the CPI (O28.4)
 * @param files files of the plan, at least one (O28.1)
 */
public record AntiCorruptionPlan(
        @Required(criterion = "plan") @Nullable Text title,
        @Nullable Integer fiscalYear,

        @Required(criterion = "approved-by-head") @Nullable SignOff approval,

        @Valid @Nullable PlanAnalysis analysis,
        @Required(criterion = "plan") List<@Valid AntiCorruptionProject> projects,
        List<@Required(criterion = "plan") FileRef> files) {

    /** Absent lists become empty. */
    public AntiCorruptionPlan {
        projects = Lists.copy(projects);
        files = Lists.copy(files);
    }

    /** The projects of a fiscal year, B.E., under a title. */
    public static AntiCorruptionPlan of(Text title, int fiscalYear, AntiCorruptionProject... projects) {
        return new AntiCorruptionPlan(title, fiscalYear, null, null, List.of(projects), List.of());
    }

    /** With the approval by the station head. */
    public AntiCorruptionPlan approved(SignOff approval) {
        return new AntiCorruptionPlan(title, fiscalYear, approval, analysis, projects, files);
    }

    /** With what was analysed. */
    public AntiCorruptionPlan withAnalysis(PlanAnalysis analysis) {
        return new AntiCorruptionPlan(title, fiscalYear, approval, analysis, projects, files);
    }

    /** With its files. */
    public AntiCorruptionPlan withFiles(FileRef... files) {
        return new AntiCorruptionPlan(title, fiscalYear, approval, analysis, projects, List.of(files));
    }
}
