package io.github.openita.examples.cli;

import io.github.openita.export.DocumentFormat;
import io.github.openita.export.draft.DraftKind;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.DateReader;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The arguments of one command, read. Each reading may end in a {@link UsageException}. */
final class Arguments {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    /** From this year on, a year is taken for one of the Buddhist Era. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private static final int FIRST_YEAR = 1900;

    /** An indicator and its score: {@code 1=87.50}. */
    private static final Pattern SCORE = Pattern.compile("([0-9]{1,3})=([0-9]{1,3}(?:\\.[0-9]{1,6})?)");

    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    Language language() {
        return choice(CommandTree.LANG, "th", "th", "en").equals("en") ? Language.EN : Language.TH;
    }

    boolean json() {
        return choice(CommandTree.FORMAT, "text", "text", "json").equals("json");
    }

    boolean strict() {
        return parsed.hasMatchedOption(CommandTree.STRICT);
    }

    Optional<String> edition() {
        return value(CommandTree.EDITION);
    }

    Optional<Path> editionFile() {
        return value(CommandTree.EDITION_FILE).map(Arguments::path);
    }

    Path dossier() {
        String given = parsed.matchedPositionalValue(0, "");
        if (given.isEmpty()) {
            throw new UsageException(Words.format("usage.needed", "DOSSIER.json"));
        }
        return path(given);
    }

    /** The workbook to be read. */
    Path book() {
        return path(parsed.matchedPositionalValue(0, ""));
    }

    /** Where the workbook goes that is given back with remarks. */
    Optional<Path> annotate() {
        return value(CommandTree.ANNOTATE).map(Arguments::path);
    }

    /** Whether a table is to be read that stations keep, and not the form. */
    boolean isTable() {
        return value(CommandTree.TABLE).isPresent()
                && !choice(CommandTree.TABLE, "", CommandTree.FORM_1).isEmpty();
    }

    /** The month of a table. */
    Optional<YearMonth> month() {
        return value(CommandTree.MONTH)
                .map(asked -> DateReader.month(asked)
                        .value()
                        .orElseThrow(() -> new UsageException(Words.format("usage.month", CommandTree.MONTH))));
    }

    /** The dossier into which a table goes. */
    Optional<Path> into() {
        return value(CommandTree.INTO).map(Arguments::path);
    }

    /** The dossier with which a workbook begins. */
    Optional<Path> from() {
        return value(CommandTree.FROM).map(Arguments::path);
    }

    /** The dossier with which another is compared. */
    Optional<Path> earlier() {
        return value(CommandTree.EARLIER).map(Arguments::path);
    }

    /** Scores of the indicators that questionnaires answer, by their numbers; none where none are given. */
    Map<Integer, BigDecimal> scores(Edition edition) {
        Set<Integer> asked = edition.framework().instruments().stream()
                .flatMap(each -> each.indicators().stream())
                .filter(number ->
                        edition.framework().subIndicators().stream().noneMatch(part -> part.indicator() == number))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<Integer, BigDecimal> scores = new HashMap<>();
        for (String pair :
                value(CommandTree.SCORES).map(each -> each.split(",", -1)).orElse(new String[0])) {
            Matcher parts = SCORE.matcher(pair.strip());
            boolean known = parts.matches()
                    && asked.contains(Integer.valueOf(parts.group(1)))
                    && new BigDecimal(parts.group(2)).compareTo(BigDecimal.valueOf(100)) <= 0;
            if (!known || scores.put(Integer.valueOf(parts.group(1)), new BigDecimal(parts.group(2))) != null) {
                String numbers = asked.stream().map(String::valueOf).collect(Collectors.joining(", "));
                throw new UsageException(Words.format("usage.scores", CommandTree.SCORES, numbers));
            }
        }
        return scores;
    }

    /** The fiscal year, B.E. */
    Optional<Integer> year() {
        return value(CommandTree.YEAR).map(asked -> {
            if (!asked.matches("2[56][0-9]{2}")) {
                throw new UsageException(Words.format("usage.year", CommandTree.YEAR));
            }
            return Integer.valueOf(asked);
        });
    }

    /** The package that is to be compared with its manifest. */
    Optional<Path> verify() {
        return value(CommandTree.VERIFY).map(Arguments::path);
    }

    /** Whether a language was asked for. */
    boolean languageGiven() {
        return value(CommandTree.LANG).isPresent();
    }

    /** What is to be drafted. */
    Set<DraftKind> drafts() {
        String asked = parsed.matchedPositionalValue(0, "");
        if (asked.equals(CommandTree.ALL)) {
            return EnumSet.allOf(DraftKind.class);
        }
        return Stream.of(DraftKind.values())
                .filter(kind -> kind.id().equals(asked))
                .findFirst()
                .map(EnumSet::of)
                .orElseThrow(() -> new UsageException(Words.format("usage.draft", CommandTree.draftKinds())));
    }

    /** The file with the facts of a station. */
    Path station() {
        return value(CommandTree.STATION)
                .map(Arguments::path)
                .orElseThrow(() -> new UsageException(Words.format("usage.needed", CommandTree.STATION)));
    }

    /** The day on which what is drafted is signed. */
    Optional<LocalDate> date() {
        return value(CommandTree.DATE).map(Arguments::day);
    }

    /** The number of the order. */
    Optional<Integer> number() {
        return value(CommandTree.NUMBER).map(asked -> {
            if (!asked.matches("[1-9][0-9]{0,5}")) {
                throw new UsageException(Words.format("usage.number", CommandTree.NUMBER));
            }
            return Integer.valueOf(asked);
        });
    }

    /** The folder for what is written. */
    Path out() {
        return value(CommandTree.OUT)
                .map(Arguments::path)
                .orElseThrow(() -> new UsageException(Words.format("usage.needed", CommandTree.OUT)));
    }

    /** The folder or ZIP with many dossiers. */
    Path dossiers() {
        return path(parsed.matchedPositionalValue(0, ""));
    }

    /** The formats asked for; every one where none is. */
    List<DocumentFormat> formats() {
        return formats(DocumentFormat.values());
    }

    /** The formats asked for; others where none is. */
    List<DocumentFormat> formats(DocumentFormat... otherwise) {
        return value(CommandTree.FORMAT)
                .map(asked -> Stream.of(asked.split(",", -1))
                        .map(Arguments::format)
                        .distinct()
                        .toList())
                .orElseGet(() -> List.of(otherwise));
    }

    private static DocumentFormat format(String extension) {
        return Stream.of(DocumentFormat.values())
                .filter(each -> each.extension().equals(extension.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException(Words.format("usage.choice", CommandTree.FORMAT, "pdf, docx, xlsx")));
    }

    /** The ids of the documents asked for; none where all are. */
    List<String> documents() {
        return value(CommandTree.DOCUMENT).map(asked -> List.of(asked.split(",", -1))).orElseGet(List::of).stream()
                .map(String::strip)
                .toList();
    }

    /** How many files are written at a time. */
    int threads() {
        String asked = value(CommandTree.THREADS)
                .orElseGet(() -> Integer.toString(Runtime.getRuntime().availableProcessors()));
        if (!asked.matches("[1-9][0-9]{0,2}")) {
            throw new UsageException(Words.format("usage.threads", CommandTree.THREADS));
        }
        return Integer.parseInt(asked);
    }

    /** The code of the item asked for, as the edition writes it. */
    Optional<String> item(Edition edition) {
        return value(CommandTree.ITEM)
                .map(asked -> edition.items().stream()
                        .map(DisclosureItem::code)
                        .filter(code -> code.equalsIgnoreCase(asked))
                        .findFirst()
                        .orElseThrow(() -> unknownItem(edition)));
    }

    /** The day given, if one is. */
    Optional<LocalDate> asOf() {
        return value(CommandTree.AS_OF).map(Arguments::day);
    }

    /** Today in Thailand. */
    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(BANGKOK));
    }

    Palette palette(Terminal terminal) {
        return switch (choice(CommandTree.COLOR, "auto", "auto", "always", "never")) {
            case "always" -> new Palette(true);
            case "never" -> new Palette(false);
            default ->
                new Palette(terminal.colourful() && terminal.interactive().getAsBoolean());
        };
    }

    int width(Terminal terminal) {
        return value(CommandTree.WIDTH).map(Arguments::columns).orElse(terminal.columns());
    }

    private Optional<String> value(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, null));
    }

    private String choice(String option, String otherwise, String... allowed) {
        String chosen = value(option).orElse(otherwise);
        if (!List.of(allowed).contains(chosen)) {
            throw new UsageException(Words.format("usage.choice", option, String.join(", ", allowed)));
        }
        return chosen;
    }

    private static int columns(String text) {
        if (text.matches("[0-9]{1,4}")) {
            int columns = Integer.parseInt(text);
            if (columns >= Terminal.NARROWEST && columns <= Terminal.WIDEST) {
                return columns;
            }
        }
        throw new UsageException(Words.format("usage.width", Terminal.NARROWEST, Terminal.WIDEST));
    }

    private static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException(Words.of("usage.date"));
        }
        if (day.getYear() >= FIRST_BUDDHIST_YEAR) {
            throw new UsageException(Words.of("usage.buddhistDate"));
        }
        if (day.getYear() < FIRST_YEAR) {
            throw new UsageException(Words.of("usage.date"));
        }
        return day;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(Words.of("usage.path"));
        }
    }

    private static UsageException unknownItem(Edition edition) {
        List<DisclosureItem> items = edition.items();
        if (items.isEmpty()) {
            return new UsageException(Words.of("usage.noItems"));
        }
        String first = items.get(0).code();
        String last = items.get(items.size() - 1).code();
        return new UsageException(Words.format("usage.item", edition.id().toString(), first, last));
    }
}
