package io.github.openita.checklist.national;

import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which station it is. Texts are cut to {@value #LONGEST} characters.
 *
 * @param code the host's own key; empty where there is none
 * @param name the full name, else the short one; empty where there is none
 * @param bureau the first of its superior units; empty where there is none
 * @param division the second of them; empty where there is none
 */
public record StationUnit(String code, Text name, Text bureau, Text division) {

    /** The longest text that is kept, in characters. */
    public static final int LONGEST = 200;

    private static final Text NONE = Text.of("", "");

    /** Cuts what is too long. */
    public StationUnit {
        code = cut(code);
        name = cut(name);
        bureau = cut(bureau);
        division = cut(division);
    }

    /** The unit that a dossier speaks of. */
    public static StationUnit of(Station station) {
        List<Text> superiors = station.superiors();
        return new StationUnit(
                Objects.requireNonNullElse(station.code(), ""),
                Optional.ofNullable(station.name()).map(StationUnit::name).orElse(NONE),
                superiors.isEmpty() ? NONE : superiors.get(0),
                superiors.size() < 2 ? NONE : superiors.get(1));
    }

    /** What is the same for two dossiers of one station: its key, else its name and units; nothing where it has none. */
    public Optional<String> identity() {
        if (!code.isEmpty()) {
            return Optional.of("#" + code);
        }
        String called = name.eitherIn(Language.TH);
        return called.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join("\n", called, bureau.in(Language.TH), division.in(Language.TH)));
    }

    private static Text name(StationName name) {
        return Optional.ofNullable(name.full())
                .filter(full -> !full.eitherIn(Language.TH).isEmpty())
                .orElseGet(() -> Objects.requireNonNullElse(name.shortForm(), NONE));
    }

    private static Text cut(Text text) {
        return Text.of(cut(text.eitherIn(Language.TH)), cut(text.eitherIn(Language.EN)));
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
