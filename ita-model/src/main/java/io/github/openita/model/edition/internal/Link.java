package io.github.openita.model.edition.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How two levels refer to each other: the upper lists the lower, the lower names the upper.
 *
 * @param upper the upper level
 * @param down the member of the upper that lists the lower
 * @param children the ids that it lists
 * @param lower the lower level
 * @param up the member of the lower that names the upper
 * @param parent the id that it names
 */
record Link<U, L>(
        Level<U> upper,
        String down,
        Function<U, List<String>> children,
        Level<L> lower,
        String up,
        Function<L, String> parent) {

    /** Reports each reference that leads nowhere, or that is not answered from the other side. */
    void check(Map<String, U> uppers, Map<String, L> lowers, Problems problems) {
        for (int i = 0; i < upper.all().size(); i++) {
            U one = upper.all().get(i);
            List<String> listed = children.apply(one);
            for (int j = 0; j < listed.size(); j++) {
                L child = lowers.get(listed.get(j));
                boolean answered =
                        child != null && parent.apply(child).equals(upper.id().apply(one));
                report(child != null, answered, listed.get(j), upper.at(i, down).child(j), problems);
            }
        }
        for (int i = 0; i < lower.all().size(); i++) {
            L one = lower.all().get(i);
            String named = parent.apply(one);
            U other = uppers.get(named);
            boolean answered =
                    other != null && children.apply(other).contains(lower.id().apply(one));
            report(other != null, answered, named, lower.at(i, up), problems);
        }
    }

    private static void report(boolean found, boolean answered, String id, Place place, Problems problems) {
        if (!found && !id.isEmpty()) {
            problems.add(Fault.NO_SUCH, place);
        } else if (found && !answered) {
            problems.add(Fault.NOT_BOTH_WAYS, place);
        }
    }
}
