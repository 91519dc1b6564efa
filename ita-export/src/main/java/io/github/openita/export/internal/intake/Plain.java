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
        note(element, pointer);
        return of(element.values(), pointer, element, "");
    }

    /** Notes the cells of a record, those too in which there is nothing. */
    void note(Element element, String pointer) {
        if (!pointer.isEmpty()) {
            cells.put(pointer, element.place());
        }
        element.cells().forEach((path, cell) -> cells.put(pointer + "/" + path, cell));
    }

    /** An element of a list is no longer there: those behind it take its place. */
    void removed(String list, int index) {
        String below = list + "/";
        Map<String, SheetCell> moved = new LinkedHashMap<>();
        cells.entrySet().removeIf(entry -> {
            String rest = entry.getKey().startsWith(below) ? entry.getKey().substring(below.length()) : "";
            int end = rest.indexOf('/') < 0 ? rest.length() : rest.indexOf('/');
            int at = end == 0 ? -1 : Integer.parseInt(rest.substring(0, end));
            if (at > index) {
                moved.put(below + (at - 1) + rest.substring(end), entry.getValue());
            }
            return at >= index;
        });
        cells.putAll(moved);
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
