package io.github.openita.export.platform;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.draft.DraftKind;
import io.github.openita.export.publish.StationDocument;
import io.github.openita.export.spi.PluginOptions;
import io.github.openita.export.spi.PluginProblem;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The options of one call. */
record Asked(Map<String, String> options) {

    /** Copies the map. */
    Asked {
        options = Map.copyOf(options);
    }

    static Asked of(Map<String, String> options, Set<String> known) {
        List<PluginProblem> unknown = options.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> Answering.option(
                        "unknown-option",
                        "",
                        String.join(", ", known.stream().sorted().toList())))
                .limit(1)
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadOption(unknown);
        }
        return new Asked(options);
    }

    LocalDate asOf() {
        LocalDate day = day(PluginOptions.AS_OF);
        if (day == null) {
            throw bad("missing-option", PluginOptions.AS_OF, PluginOptions.AS_OF);
        }
        return day;
    }

    @Nullable
    LocalDate date() {
        return day(PluginOptions.DATE);
    }

    private @Nullable LocalDate day(String name) {
        String given = options.get(name);
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw bad("not-a-day", name, name);
        }
    }

    @Nullable
    Integer number() {
        String given = options.get(PluginOptions.NUMBER);
        if (given == null) {
            return null;
        }
        if (!given.matches("[1-9][0-9]{0,5}")) {
            throw bad("not-a-number", PluginOptions.NUMBER, PluginOptions.NUMBER);
        }
        return Integer.valueOf(given);
    }

    Language language() {
        return oneOf(
                PluginOptions.LANGUAGE,
                options.getOrDefault(PluginOptions.LANGUAGE, "th"),
                List.of(Language.values()),
                each -> each == Language.TH ? "th" : "en");
    }

    List<DocumentFormat> formats() {
        return several(PluginOptions.FORMATS, List.of(DocumentFormat.values()), DocumentFormat::extension);
    }

    Set<DraftKind> drafts() {
        return EnumSet.copyOf(several(PluginOptions.DRAFTS, List.of(DraftKind.values()), DraftKind::id));
    }

    List<StationDocument> chosen(List<StationDocument> all) {
        return several(PluginOptions.DOCUMENTS, all, StationDocument::id);
    }

    private <T> List<T> several(String name, List<T> all, Function<T, String> id) {
        String given = options.get(name);
        return given == null
                ? all
                : Arrays.stream(given.split(",", -1))
                        .map(String::strip)
                        .map(each -> oneOf(name, each, all, id))
                        .distinct()
                        .toList();
    }

    private static <T> T oneOf(String name, String given, List<T> all, Function<T, String> id) {
        return all.stream()
                .filter(each -> id.apply(each).equals(given))
                .findFirst()
                .orElseThrow(
                        () -> bad("not-among", name, name, all.stream().map(id).collect(Collectors.joining(", "))));
    }

    private static BadOption bad(String code, String name, Object... arguments) {
        return new BadOption(Stream.of(Answering.option(code, name, arguments)).toList());
    }
}
