package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;

/** What belongs into a cell that cannot be read. */
final class Expected {

    private static final int MOST = 30;

    private Expected() {}

    static Text of(Slot slot) {
        if (slot.element() instanceof Choice choice) {
            Text all = Text.of(labels(choice, Language.TH), labels(choice, Language.EN));
            return Vocabulary.say(slot.isList() ? "problem.list" : "problem.choice", slot.label(), all);
        }
        return Vocabulary.say(
                slot.isList() ? "problem.list" : "problem.value", slot.label(), Prompts.words(slot.element()));
    }

    private static String labels(Choice choice, Language language) {
        var labels = Choices.labels(choice, language);
        return String.join(", ", labels.subList(0, Math.min(MOST, labels.size())))
                + (labels.size() > MOST ? ", …" : "");
    }
}
