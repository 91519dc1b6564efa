package io.github.openita.model.edition.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The members of one list of an edition, which others refer to by id.
 *
 * @param place where the list stands
 * @param member the member that holds the id
 * @param all the members
 * @param id the id of each
 */
record Level<T>(Place place, String member, List<T> all, Function<T, String> id) {

    static <T> Level<T> of(String list, String member, List<T> all, Function<T, String> id) {
        return new Level<>(Place.ROOT.child(list), member, all, id);
    }

    Place at(int index, String name) {
        return place.child(index).child(name);
    }

    /** The members by id. Reports each id that is taken already. */
    Map<String, T> byId(Problems problems) {
        Map<String, T> byId = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            String key = id.apply(all.get(i));
            if (!key.isEmpty() && byId.putIfAbsent(key, all.get(i)) != null) {
                problems.add(Fault.DUPLICATE_ID, at(i, member));
            }
        }
        return byId;
    }
}
