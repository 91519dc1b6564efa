package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;

/** Puts refusals into words. */
final class ProblemTexts {

    private final Messages messages = Messages.load(ProblemTexts.class, "problems");

    InputProblem problem(Refusal refusal, Place place) {
        return new InputProblem(refusal.kind(), text(refusal), place.location(), place.line(), place.column());
    }

    Text text(Refusal refusal) {
        Object[] arguments = refusal.arguments().stream().map(this::argument).toArray();
        return messages.format(refusal.key(), arguments);
    }

    /** Numbers with Arabic digits in Thai as well: they say what to write, and JSON knows no others. */
    private Object argument(Object argument) {
        return argument instanceof Word word ? messages.get("word." + word.name()) : argument.toString();
    }
}
