package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** L01 in English: the capitalised words before "Police Station", without the kind of station. */
record EnglishStationNames(List<String> own) {

    private static final String STATION = "Police Station";
    private static final Set<String> KINDS = Set.of("Metropolitan", "Provincial", "Royal", "Thai");
    private static final Set<String> GENERAL =
            Set.of("The", "A", "An", "Every", "Each", "All", "Any", "This", "Our", "Another", "Of", "At", "By", "In");

    /** The longest stretch of a text that is looked at before the words. */
    private static final int BEFORE = 80;

    static EnglishStationNames of(@Nullable StationName name) {
        List<String> own = new ArrayList<>();
        if (name != null) {
            add(name.full(), own);
            add(name.shortForm(), own);
        }
        return new EnglishStationNames(own);
    }

    private static void add(@Nullable Text name, List<String> own) {
        String english = name == null ? null : name.en();
        if (!ThaiText.isBlank(english)) {
            String plain = ThaiText.normalize(String.valueOf(english));
            int at = plain.indexOf(STATION);
            own.add(at < 0 ? plain : nameIn(plain.substring(0, at)));
        }
    }

    boolean another(String text) {
        if (own.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(STATION); at >= 0; at = text.indexOf(STATION, at + 1)) {
            String name = nameIn(text.substring(Math.max(0, at - BEFORE), at));
            if (!name.isEmpty() && own.stream().noneMatch(each -> (" " + name).endsWith(" " + each))) {
                return true;
            }
        }
        return false;
    }

    private static String nameIn(String before) {
        List<String> words = Arrays.asList(before.strip().split(" +", -1));
        List<String> name = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && isPartOfName(words.get(i)); i--) {
            if (!KINDS.contains(words.get(i))) {
                name.add(words.get(i));
            }
        }
        Collections.reverse(name);
        return String.join(" ", name);
    }

    private static boolean isPartOfName(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && Character.isLetter(word.charAt(word.length() - 1))
                && !GENERAL.contains(word);
    }
}
