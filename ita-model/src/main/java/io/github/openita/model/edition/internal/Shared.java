package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Choice;
import io.github.openita.model.edition.Confidence;
import io.github.openita.model.edition.Criterion;
import io.github.openita.model.edition.Mode;
import io.github.openita.model.edition.Note;
import io.github.openita.model.edition.NoteKind;
import io.github.openita.model.edition.Provenance;
import java.util.List;

/** Reads what stands in many places of an edition: notes, sources, criteria, periods. */
final class Shared {

    private static final Criterion NO_CRITERION = new Criterion("none/none");

    private Shared() {}

    static List<Note> notes(Fields fields) {
        return fields.listOrNone("notes", note -> new Note(note.word("kind", NoteKind.class), note.bilingual("text")));
    }

    static Provenance provenance(Fields fields) {
        return fields.read(
                "provenance",
                source -> new Provenance(source.bilingual("source"), source.word("confidence", Confidence.class)));
    }

    static Criterion criterion(Fields fields) {
        String text = fields.text("criterion");
        if (text.isEmpty()) {
            return NO_CRITERION;
        }
        if (!Criterion.isCriterion(text)) {
            fields.report(Fault.BAD_CRITERION, "criterion");
            return NO_CRITERION;
        }
        return new Criterion(text);
    }

    static Choice choice(Fields fields) {
        return new Choice(fields.word("mode", Mode.class), fields.texts("values"));
    }
}
