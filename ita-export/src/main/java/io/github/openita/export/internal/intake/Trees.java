package io.github.openita.export.internal.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Paths in trees of maps. */
final class Trees {

    private Trees() {}

    /** What is at a path. */
    static Optional<Object> get(Map<?, ?> record, String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Optional.ofNullable(record.get(path));
        }
        return record.get(path.substring(0, slash)) instanceof Map<?, ?> inner
                ? get(inner, path.substring(slash + 1))
                : Optional.empty();
    }

    static void put(Map<String, Object> record, String path, Object value) {
        int slash = path.lastIndexOf('/');
        (slash < 0 ? record : record(record, path.substring(0, slash))).put(path.substring(slash + 1), value);
    }

    static void putIfAbsent(Map<String, Object> record, String path, Object value) {
        if (get(record, path).isEmpty()) {
            put(record, path, value);
        }
    }

    /** The record at a path, made where it is not there. */
    @SuppressWarnings("unchecked") // records are made here alone, with texts as keys
    static Map<String, Object> record(Map<String, Object> record, String path) {
        Map<String, Object> at = record;
        for (String name : path.split("/", -1)) {
            Object inner = at.get(name);
            if (!(inner instanceof Map<?, ?>)) {
                inner = new LinkedHashMap<String, Object>();
                at.put(name, inner);
            }
            at = (Map<String, Object>) inner;
        }
        return at;
    }
}
