package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Many;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Text;
import java.util.List;

/**
 * One value of a dossier, which one cell holds, or two side by side where it is in Thai and English.
 *
 * @param path the names on the way to it from the record of its row or sheet, joined by slashes
 * @param above what the records are called that it is in; empty where it is directly in that of its row or sheet
 * @param label what it is called
 * @param type a scalar, a choice, or a list of these
 * @param criteria keys of the criteria that it answers
 */
record Slot(String path, Text above, Text label, FieldType type, List<String> criteria) {

    /** What one entry of it is. */
    FieldType element() {
        return type instanceof Many many ? many.element() : type;
    }

    boolean isList() {
        return type instanceof Many;
    }

    boolean isBilingual() {
        return element() == Scalar.BILINGUAL;
    }

    /** The keys of its cells. */
    List<String> keys() {
        return isBilingual() ? List.of(path + "/th", path + "/en") : List.of(path);
    }
}
