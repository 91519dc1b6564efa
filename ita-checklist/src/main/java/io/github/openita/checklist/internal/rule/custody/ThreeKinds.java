package io.github.openita.checklist.internal.rule.custody;

import static io.github.openita.checklist.internal.rule.custody.CustodyRules.CLASSIFICATION;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.custody.PropertyCategory;
import io.github.openita.model.content.custody.PropertyClass;
import io.github.openita.model.content.custody.PropertyKind;
import io.github.openita.model.content.custody.PropertySystem;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R76: government property, arms and donated items are classified, each in its categories or stated to be none. */
final class ThreeKinds extends PropertyRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R76", CLASSIFICATION);
    }

    @Override
    void judge(PropertySystem property, Location at, Verdicts verdicts) {
        List<PropertyClass> classes = property.classes();
        Location classesAt = at.child("classes");
        if (classes.isEmpty()) {
            verdicts.missing(CLASSIFICATION, classesAt, ProblemKind.EMPTY);
            return;
        }
        Set<PropertyKind> uncovered =
                EnumSet.of(PropertyKind.GOVERNMENT_PROPERTY, PropertyKind.ARMS, PropertyKind.DONATED);
        boolean sound = true;
        for (int i = 0; i < classes.size(); i++) {
            sound &= isSound(classes.get(i), classesAt.child(i), verdicts);
            uncovered.removeAll(kind(classes.get(i)));
        }
        if (!uncovered.isEmpty()) {
            verdicts.fail(CLASSIFICATION, classesAt, ProblemKind.NOT_COVERED, uncovered);
        } else if (sound) {
            verdicts.pass(CLASSIFICATION);
        }
    }

    private static Set<PropertyKind> kind(PropertyClass each) {
        return each.kind() == null ? Set.of() : Set.of(each.kind());
    }

    private static boolean isSound(PropertyClass each, Location at, Verdicts verdicts) {
        boolean classified = each.categories().stream().anyMatch(ThreeKinds::isNamed);
        if (each.kind() == null) {
            verdicts.missing(CLASSIFICATION, at.child("kind"), ProblemKind.MISSING);
        }
        if (classified && each.statesNone()) {
            verdicts.fail(CLASSIFICATION, at.child("noneStatement"), ProblemKind.CONTRADICTION);
        } else if (!classified && !each.statesNone()) {
            verdicts.missing(CLASSIFICATION, at, ProblemKind.NEITHER_ROWS_NOR_NONE);
        }
        return each.kind() != null && classified != each.statesNone();
    }

    private static boolean isNamed(PropertyCategory category) {
        Text name = category.name();
        return name != null && name.answered();
    }
}
