package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.SheetCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what was read into the tree of a dossier's JSON, and notes the cell of each place in it. */
final class Plain {

    private final Map<String, SheetCell> cells = new LinkedHashMap<>();

    Map<String, SheetCell> cells() {
        return cells;
    }

    /** The tree of a record at a pointer. */
    Object of(Element element, String pointer) {
        return of(element.values(), pointer, element, "");
    }

    private Object of(Object node, String pointer, Element owner, String path) {
        if (!pointer.isEmpty()) {
            cells.put(pointer, owner.cellOf(path));
        }
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((name, value) -> plain.put(
                    name.toString(),
                    of(value, pointer + "/" + name, owner, path.isEmpty() ? name.toString() : path + "/" + name)));
            return plain;
        }
        if (node instanceof List<?> list) {
            List<Object> plain = new ArrayList<>();
            for (int at = 0; at < list.size(); at++) {
                Object each = list.get(at);
                String place = pointer + "/" + at;
                plain.add(each instanceof Element row ? of(row, place) : of(each, place, owner, path));
            }
            return plain;
        }
        return node;
    }
}
