package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.MeasureActivity;
import io.github.openita.model.edition.MeasureIssue;
import io.github.openita.model.edition.Measures;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that measures refer to indicators, issues and items that there are. */
final class MeasureChecks {

    private MeasureChecks() {}

    static void check(Edition edition, Measures measures, Problems problems) {
        Place root = Place.ROOT.child("measures");
        Set<Integer> indicators =
                edition.framework().indicators().stream().map(Indicator::number).collect(Collectors.toSet());
        Level<MeasureIssue> issues = new Level<>(root.child("issues"), "id", measures.issues(), MeasureIssue::id);
        Level<MeasureActivity> activities =
                new Level<>(root.child("activities"), "id", measures.activities(), MeasureActivity::id);
        Map<String, MeasureIssue> issuesById = issues.byId(problems);
        activities.byId(problems);
        for (int i = 0; i < measures.issues().size(); i++) {
            require(indicators.contains(measures.issues().get(i).indicator()), issues.at(i, "indicator"), problems);
        }
        for (int i = 0; i < measures.activities().size(); i++) {
            MeasureActivity activity = measures.activities().get(i);
            require(indicators.contains(activity.indicator()), activities.at(i, "indicator"), problems);
            issue(activity, issuesById, activities.at(i, "issue"), problems);
            for (int j = 0; j < activity.items().size(); j++) {
                boolean found = edition.item(activity.items().get(j)).isPresent();
                require(found, activities.at(i, "items").child(j), problems);
            }
        }
    }

    private static void issue(MeasureActivity activity, Map<String, MeasureIssue> issues, Place at, Problems problems) {
        if (activity.issue() == null) {
            return;
        }
        MeasureIssue issue = issues.get(activity.issue());
        require(issue != null, at, problems);
        if (issue != null && issue.indicator() != activity.indicator()) {
            problems.add(Fault.NOT_BOTH_WAYS, at);
        }
    }

    private static void require(boolean found, Place at, Problems problems) {
        if (!found && !problems.touch(at)) {
            problems.add(Fault.NO_SUCH, at);
        }
    }
}
