package io.github.openita.model.edition;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is asked of an item. Requirements form a tree by their parents and are listed flat, parents first.
 *
 * @param id the id, a label of this edition: O20.4
 * @param item the code of its item
 * @param parent the id of its parent
 * @param section the id of its section
 * @param criterion the stable key of what is asked
 * @param text what is asked, as the edition has it
 * @param rule how it is decided
 * @param nature what it is
 * @param demand what it asks, in data
 * @param notes notes
 */
public record Requirement(
        String id,
        String item,
        @Nullable String parent,
        @Nullable String section,
        Criterion criterion,
        Text text,
        DecisionRule rule,
        Nature nature,
        Demand demand,
        List<Note> notes) {
    /** Copies its lists. */
    public Requirement {
        notes = List.copyOf(notes);
    }

    /** What decides its outcome. */
    public Decision decides() {
        return rule.decides();
    }

    /** What a pass rests on; only a requirement that decides for itself has one. */
    public @Nullable Basis basis() {
        return rule.basis();
    }

    /** What it is about. */
    public Kind kind() {
        return nature.kind();
    }

    /** How binding it is. */
    public Obligation obligation() {
        return nature.obligation();
    }

    /** How the source prints it. */
    public PrintedAs printedAs() {
        return nature.printedAs();
    }

    /** The time that is asked, relative to the fiscal year. */
    public @Nullable Period period() {
        return demand.period();
    }
}
