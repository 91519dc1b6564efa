package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The constants of an enum and what they are called. */
final class Choices {

    private Choices() {}

    /** What they are called, in their order. */
    static List<String> labels(Choice choice, Language language) {
        return Stream.of(choice.constants().getEnumConstants())
                .map(each -> Vocabulary.DESCRIPTIONS.label(each).in(language))
                .toList();
    }

    static String label(Choice choice, String name, Language language) {
        return constants(choice)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> Vocabulary.DESCRIPTIONS.label(each).in(language))
                .orElse(name);
    }

    /** The constant of a name or of what it is called in either language; none where two would do. */
    static Optional<String> find(Choice choice, String text) {
        List<String> found = constants(choice)
                .filter(each -> isCalled(each, text))
                .map(Enum::name)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Stream<? extends Enum<?>> constants(Choice choice) {
        return Stream.of(choice.constants().getEnumConstants());
    }

    private static boolean isCalled(Enum<?> constant, String text) {
        Text label = Vocabulary.DESCRIPTIONS.label(constant);
        return ThaiText.sameName(text, constant.name())
                || ThaiText.sameName(text, label.in(Language.TH))
                || ThaiText.sameName(text, label.in(Language.EN));
    }
}
