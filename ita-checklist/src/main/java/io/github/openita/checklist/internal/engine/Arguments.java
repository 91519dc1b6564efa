package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.model.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Arguments of messages in words: labels for enum constants and components; a set is joined by "and", for all of it is
 * meant, a list by "or", for one of it would do; anything else is as the message catalogue prints it.
 */
final class Arguments {

    private final Places places;

    Arguments(Places places) {
        this.places = places;
    }

    Object worded(Object argument) {
        if (argument instanceof Set<?> all) {
            return joined(all, " และ", " and ");
        }
        if (argument instanceof List<?> alternatives) {
            return joined(alternatives, " หรือ", " or ");
        }
        if (argument instanceof Enum<?> constant) {
            return places.label(constant);
        }
        return argument instanceof Part part ? places.label(part) : argument;
    }

    private Text joined(Collection<?> several, String lastTh, String lastEn) {
        List<Text> texts = several.stream().map(each -> (Text) worded(each)).toList();
        return Text.of(
                joined(texts, text -> text.th(), " ", spaced(lastTh, texts)),
                joined(texts, text -> text.en(), ", ", lastEn));
    }

    /** Thai sets a space after the conjunction only before a word in Latin letters. */
    private static String spaced(String conjunction, List<Text> texts) {
        String last = String.valueOf(texts.get(texts.size() - 1).th());
        return last.charAt(0) < 128 ? conjunction + " " : conjunction;
    }

    private static String joined(List<Text> texts, Function<Text, String> language, String between, String last) {
        List<String> words = texts.stream().map(language).toList();
        if (words.size() == 1) {
            return words.get(0);
        }
        int end = words.size() - 1;
        return String.join(between, words.subList(0, end)) + last + words.get(end);
    }
}
