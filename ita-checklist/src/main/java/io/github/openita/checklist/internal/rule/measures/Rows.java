package io.github.openita.checklist.internal.rule.measures;

import io.github.openita.model.field.Location;
import io.github.openita.model.measures.IndicatorMeasures;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.PlanActivity;
import java.util.ArrayList;
import java.util.List;

/** The rows of a plan with their places. */
final class Rows {

    /** What is done for an indicator, and where it stands. */
    record Group(IndicatorMeasures measures, Location at) {

        /** Its activities. */
        List<Activity> activities() {
            List<Activity> rows = new ArrayList<>();
            for (int i = 0; i < measures.activities().size(); i++) {
                rows.add(new Activity(
                        measures.activities().get(i), at.child("activities").child(i)));
            }
            return rows;
        }
    }

    /** An activity, and where it stands. */
    record Activity(PlanActivity activity, Location at) {}

    private Rows() {}

    /** The indicators of a plan. */
    static List<Group> of(MeasuresPlan plan) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < plan.indicators().size(); i++) {
            groups.add(new Group(
                    plan.indicators().get(i),
                    MeasuresRule.AT.child("indicators").child(i)));
        }
        return groups;
    }
}
