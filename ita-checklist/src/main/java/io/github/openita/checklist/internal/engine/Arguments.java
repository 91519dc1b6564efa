package io.github.openita.checklist.internal.engine;

import io.github.openita.model.text.Text;
import java.util.Collection;
import java.util.List;

/** Arguments of messages: labels for enum constants, lists joined; anything else as the message catalogue prints it. */
final class Arguments {

    private final Places places;

    Arguments(Places places) {
        this.places = places;
    }

    Object worded(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return places.label(constant);
        }
        if (argument instanceof Collection<?> several) {
            List<Text> labels =
                    several.stream().map(each -> places.label((Enum<?>) each)).toList();
            return Text.of(
                    String.join(" ", labels.stream().map(Text::th).toList()),
                    String.join(", ", labels.stream().map(Text::en).toList()));
        }
        return argument;
    }
}
