package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.PLAN;
import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.REPORT;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.References;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionProject;
import io.github.openita.model.content.anticorruption.AntiCorruptionResult;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.MonthRange;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R75, proposed: results are of projects of the plan, no two projects have one id, and of each project that has begun by
 * the end of the months reported, the one on the CPI among them, there is a result. Remarks only.
 */
final class ResultsMatchPlan implements Rule<AntiCorruptionProgramme> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R75", Grounds.PROPOSED);
    }

    @Override
    public Class<AntiCorruptionProgramme> content() {
        return AntiCorruptionProgramme.class;
    }

    @Override
    public void judge(Case<AntiCorruptionProgramme> given, Verdicts verdicts) {
        List<AntiCorruptionProject> projects = ProgrammeRules.projects(given.content());
        List<AntiCorruptionResult> results = ProgrammeRules.results(given.content());
        Location projectsAt = given.at().child("plan").child("projects");
        References planned = References.of(projects, AntiCorruptionProject::id);
        planned.remarkRepeated(PLAN, projectsAt, "id", verdicts);
        if (!projects.isEmpty() && !results.isEmpty()) {
            unplanned(results, planned, given.at().child("report").child("results"), verdicts);
            References reported = References.of(results, AntiCorruptionResult::project);
            unreported(projects, reported, ProgrammeRules.period(given.content()), projectsAt, verdicts);
        }
    }

    private static void unplanned(
            List<AntiCorruptionResult> results, References planned, Location at, Verdicts verdicts) {
        for (int i = 0; i < results.size(); i++) {
            String project = results.get(i).project();
            if (!planned.include(project)) {
                ProblemKind kind = ThaiText.isBlank(project) ? ProblemKind.MISSING : ProblemKind.UNKNOWN_REFERENCE;
                verdicts.remark(REPORT, Severity.WARNING, at.child(i).child("project"), kind);
            }
        }
    }

    private static void unreported(
            List<AntiCorruptionProject> projects,
            References reported,
            @Nullable MonthRange months,
            Location at,
            Verdicts verdicts) {
        for (int i = 0; i < projects.size(); i++) {
            if (!reported.include(projects.get(i).id()) && !beginsLater(projects.get(i), months)) {
                verdicts.remark(REPORT, Severity.WARNING, at.child(i), ProblemKind.NOT_REPORTED);
            }
        }
    }

    private static boolean beginsLater(AntiCorruptionProject project, @Nullable MonthRange months) {
        YearMonth begins = project.period() == null ? null : project.period().from();
        YearMonth last = months == null ? null : months.to();
        return begins != null && last != null && begins.isAfter(last);
    }
}
