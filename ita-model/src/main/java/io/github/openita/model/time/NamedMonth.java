package io.github.openita.model.time;

import io.github.openita.model.time.TypedYear.Era;
import java.util.Map;

/** The words between day and year: the name of a month, with เดือน before it and an era after it, if they are there. */
record NamedMonth(String name, Era era) {

    private static final Map<String, Era> ERAS = Map.of(
            "พศ", Era.BUDDHIST,
            "พุทธศักราช", Era.BUDDHIST,
            "be", Era.BUDDHIST,
            "คศ", Era.COMMON,
            "คริสต์ศักราช", Era.COMMON,
            "ce", Era.COMMON);

    static NamedMonth of(String words) {
        String key = ThaiMonth.key(words);
        String name = key.startsWith("เดือน") ? key.substring("เดือน".length()) : key;
        for (Map.Entry<String, Era> era : ERAS.entrySet()) {
            if (name.endsWith(era.getKey())) {
                return new NamedMonth(
                        name.substring(0, name.length() - era.getKey().length()), era.getValue());
            }
        }
        boolean english = name.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return new NamedMonth(name, english ? Era.UNNAMED_ENGLISH : Era.UNNAMED);
    }
}
