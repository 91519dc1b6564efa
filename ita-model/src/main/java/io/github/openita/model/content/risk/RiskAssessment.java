package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Risk assessment and management plan of a fiscal year (O25.1 to O25.4).
 *
 * @param fiscalYear fiscal year, B.E. (R06)
 * @param assessedOn day of the assessment, in the fiscal year
 * @param matrix the criteria by which it was assessed (O25.4.2)
 * @param risks the risks, at least one for each work line (R26)
 * @param files the assessment and the plan as published
 */
public record RiskAssessment(
        @Nullable Integer fiscalYear,
        @Nullable LocalDate assessedOn,
        @Nullable RiskMatrix matrix,
        List<@Valid Risk> risks,
        List<@Required(criterion = "management-plan") FileRef> files) {

    /** Absent lists become empty. */
    public RiskAssessment {
        risks = Lists.copy(risks);
        files = Lists.copy(files);
    }

    /** An assessment of a fiscal year, B.E., by some criteria. */
    public static RiskAssessment of(int fiscalYear, LocalDate assessedOn, RiskMatrix matrix) {
        return new RiskAssessment(fiscalYear, assessedOn, matrix, List.of(), List.of());
    }

    /** With one risk more. */
    public RiskAssessment with(Risk risk) {
        List<Risk> all = new ArrayList<>(risks);
        all.add(risk);
        return new RiskAssessment(fiscalYear, assessedOn, matrix, all, files);
    }

    /** With the published files. */
    public RiskAssessment withFiles(FileRef... files) {
        return new RiskAssessment(fiscalYear, assessedOn, matrix, risks, List.of(files));
    }
}
