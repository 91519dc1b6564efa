package io.github.openita.export.publish;

import io.github.openita.export.DocumentFormat;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of files that are safe on every system and stay the same: station, fiscal year, document, language. Only small
 * Latin letters, digits and hyphens are in them, so nothing that a dossier says leads out of a folder.
 */
public final class FileNames {

    private static final int LONGEST = 60;
    private static final String UNNAMED = "station";

    private final String before;

    private FileNames(String before) {
        this.before = before;
    }

    /** Names for a station, after its English name; a station without one is called "station". */
    public static FileNames of(Station station, int fiscalYear) {
        String name = Optional.ofNullable(station.name())
                .map(StationName::full)
                .map(Text::en)
                .map(FileNames::plain)
                .filter(each -> !each.isEmpty())
                .orElse(UNNAMED);
        return new FileNames(name + "-" + fiscalYear);
    }

    /** The name of a document's file, such as {@code sommut-police-station-2566-report-th.pdf}. */
    public String of(StationDocument document, DocumentFormat format) {
        return of(document.id(), document.document().info().language(), format.extension());
    }

    /** The name of any file of the station. */
    public String of(String id, Language language, String extension) {
        return before + "-" + id + "-" + language.name().toLowerCase(Locale.ROOT) + "." + extension;
    }

    private static String plain(String name) {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
        return cut.replaceAll("^-+|-+$", "");
    }
}
