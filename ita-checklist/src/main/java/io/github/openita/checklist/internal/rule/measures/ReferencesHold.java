package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.field.Location;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.PlanIssue;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** M03: ids are there once, and an activity is for an issue of its own indicator, or for none. */
final class ReferencesHold implements MeasuresRule {

    @Override
    public String id() {
        return "M03";
    }

    @Override
    public void look(MeasuresPlan plan, Dossier dossier, Edition edition, Notes notes) {
        Set<String> activities = new HashSet<>();
        Set<String> issues = new HashSet<>();
        for (Rows.Group group : Rows.of(plan)) {
            List<PlanIssue> own = group.measures().issues();
            for (int i = 0; i < own.size(); i++) {
                once(
                        own.get(i).id(),
                        issues,
                        group.at().child("issues").child(i).child("id"),
                        notes);
            }
            Set<String> ids =
                    own.stream().map(PlanIssue::id).filter(Objects::nonNull).collect(Collectors.toSet());
            for (Rows.Activity row : group.activities()) {
                once(row.activity().id(), activities, row.at().child("id"), notes);
                String issue = row.activity().issue();
                if (issue != null && !ids.contains(issue)) {
                    notes.warn(row.at().child("issue"), ProblemKind.UNKNOWN_REFERENCE);
                }
            }
        }
    }

    private static void once(@Nullable String id, Set<String> seen, Location at, Notes notes) {
        if (id == null) {
            notes.warn(at, ProblemKind.MISSING);
        } else if (!seen.add(id)) {
            notes.warn(at, ProblemKind.REFERENCE_REPEATED);
        }
    }
}
