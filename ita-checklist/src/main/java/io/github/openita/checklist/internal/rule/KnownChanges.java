package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.StationChange;
import io.github.openita.model.station.StationChangeKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * R15: changes that are known, after each of which an item must have been updated.
 *
 * @param list the changes
 */
public record KnownChanges(List<Change> list) {

    /**
     * A change.
     *
     * @param on the day
     * @param at the place at which that day is given
     */
    public record Change(LocalDate on, Location at) {}

    /** Keeps an unchangeable copy. */
    public KnownChanges {
        list = List.copyOf(list);
    }

    /** The changes of some kinds that the station lists. */
    public static KnownChanges ofStation(Case<?> given, Set<StationChangeKind> kinds) {
        KnownChanges changes = new KnownChanges(List.of());
        List<StationChange> listed = given.station().changes();
        Location at = given.stationAt().child("changes");
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).kind() != null && kinds.contains(listed.get(i).kind())) {
                changes = changes.with(listed.get(i).on(), at.child(i).child("on"));
            }
        }
        return changes;
    }

    /** With one change more, where its day is known. */
    public KnownChanges with(@Nullable LocalDate on, Location at) {
        if (on == null) {
            return this;
        }
        List<Change> more = new ArrayList<>(list);
        more.add(new Change(on, at));
        return new KnownChanges(more);
    }

    /** Notes each change after the day of the last update, and says whether there is none. */
    public boolean judge(String criterion, LocalDate updatedOn, Verdicts verdicts) {
        List<Change> missed =
                list.stream().filter(change -> change.on().isAfter(updatedOn)).toList();
        missed.forEach(change -> verdicts.fail(criterion, change.at(), ProblemKind.OUTDATED));
        return missed.isEmpty();
    }
}
