package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.CPI;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionProject;
import io.github.openita.model.content.anticorruption.ProjectTopic;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** R74: one project on the Corruption Perceptions Index has a title and a method, whichever method it is. */
final class CpiProject implements Rule<AntiCorruptionProgramme> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R74", CPI);
    }

    @Override
    public Class<AntiCorruptionProgramme> content() {
        return AntiCorruptionProgramme.class;
    }

    @Override
    public void judge(Case<AntiCorruptionProgramme> given, Verdicts verdicts) {
        List<AntiCorruptionProject> projects = ProgrammeRules.projects(given.content());
        Location at = given.at().child("plan").child("projects");
        List<Integer> onCpi = IntStream.range(0, projects.size())
                .filter(i -> projects.get(i).topic() == ProjectTopic.CPI)
                .boxed()
                .toList();
        if (projects.isEmpty()) {
            verdicts.missing(CPI, at, ProblemKind.EMPTY);
        } else if (onCpi.isEmpty()) {
            verdicts.missing(CPI, at, ProblemKind.NOT_COVERED, ProjectTopic.CPI);
        } else if (onCpi.stream().map(projects::get).anyMatch(CpiProject::isWhole)) {
            verdicts.pass(CPI);
        } else {
            int first = onCpi.get(0);
            sayWhatLacks(projects.get(first), at.child(first), verdicts);
        }
    }

    private static boolean isWhole(AntiCorruptionProject project) {
        return answered(project.title()) && answered(project.method());
    }

    private static void sayWhatLacks(AntiCorruptionProject project, Location at, Verdicts verdicts) {
        if (!answered(project.title())) {
            verdicts.missing(CPI, at.child("title"), ProblemKind.MISSING);
        }
        if (!answered(project.method())) {
            verdicts.missing(CPI, at.child("method"), ProblemKind.MISSING);
        }
    }

    private static boolean answered(@Nullable Text text) {
        return text != null && text.answered();
    }
}
