package io.github.openita.examples.cli;

import io.github.openita.export.draft.DraftKind;
import io.github.openita.export.text.Columns;
import io.github.openita.export.text.ThaiLines;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The commands with their options, as data: no annotation is read by reflection when the process starts. Values stay
 * texts here; {@link Arguments} reads them.
 */
final class CommandTree {

    static final String CATALOG = "catalog";
    static final String CHECK = "check";
    static final String DRAFT = "draft";
    static final String EXPORT = "export";
    static final String IMPORT = "import";
    static final String NATIONAL = "national";
    static final String PACKAGE = "package";
    static final String TEMPLATE = "template";

    static final String ALL = "all";

    static final String ANNOTATE = "--annotate";
    static final String AS_OF = "--as-of";
    static final String COLOR = "--color";
    static final String DATE = "--date";
    static final String DOCUMENT = "--document";
    static final String EARLIER = "--earlier";
    static final String EDITION = "--edition";
    static final String EDITION_FILE = "--edition-file";
    static final String FORMAT = "--format";
    static final String FROM = "--from";
    /** Form สขร. 1, as it is typed. */
    static final String FORM_1 = "sokhoro1";

    static final String INTO = "--into";
    static final String ITEM = "--item";
    static final String LANG = "--lang";
    static final String MONTH = "--month";
    static final String NUMBER = "--number";
    static final String OUT = "--out";
    static final String SCORES = "--scores";
    static final String STATION = "--station";
    static final String STRICT = "--strict";
    static final String TABLE = "--table";
    static final String THREADS = "--threads";
    static final String VERBOSE = "--verbose";
    static final String VERIFY = "--verify";
    static final String WIDTH = "--width";
    static final String YEAR = "--year";

    /** Wider than any line of the help, which is broken here: the parser's own breaking knows no Thai. */
    private static final int NEVER_BROKEN = 400;

    private static final int PAGE = 68;
    private static final int BESIDE_OPTIONS = 50;

    private CommandTree() {}

    /** A new tree of commands; one serves one run. */
    static CommandLine build() {
        CommandSpec root = command("ita", "help.ita", "ita [--help | --version] COMMAND …");
        root.addSubcommand(CATALOG, catalog());
        root.addSubcommand(CHECK, check());
        root.addSubcommand(DRAFT, draft());
        root.addSubcommand(EXPORT, export());
        root.addSubcommand(IMPORT, intake());
        root.addSubcommand(NATIONAL, national());
        root.addSubcommand(PACKAGE, submission());
        root.addSubcommand(TEMPLATE, template());
        root.usageMessage().commandListHeading("%n");
        return new CommandLine(root).setUsageHelpWidth(NEVER_BROKEN);
    }

    /** The version of this program. */
    static String version() {
        return Objects.requireNonNullElse(Ita.class.getPackage().getImplementationVersion(), "(development)");
    }

    private static CommandSpec catalog() {
        CommandSpec spec = command(
                CATALOG,
                "help.catalog",
                "ita catalog [--edition ID] [--edition-file FILE] [--item CODE] [--format text|json] [--lang th|en]");
        spec.addOption(option(EDITION, "ID", "help.edition"));
        return common(spec);
    }

    private static CommandSpec check() {
        CommandSpec spec = command(
                CHECK,
                "help.check",
                "ita check DOSSIER.json [--as-of DATE] [--item CODE] [--scores 1=87.5,…] [--earlier DOSSIER.json]"
                        + " [--strict] [--format text|json] [--lang th|en]");
        spec.addPositional(dossier());
        spec.addOption(option(AS_OF, "DATE", "help.asOf"));
        spec.addOption(option(SCORES, "1=87.5,…", "help.scores"));
        spec.addOption(option(EARLIER, "DOSSIER.json", "help.earlier"));
        spec.addOption(flag(STRICT, "help.strict"));
        return common(spec);
    }

    private static CommandSpec export() {
        CommandSpec spec = command(
                EXPORT,
                "help.export",
                "ita export DOSSIER.json --out DIR [--document ID,…] [--format pdf,docx,xlsx] [--lang th|en] [--as-of DATE]");
        spec.addPositional(dossier());
        spec.addOption(option(OUT, "DIR", "help.out"));
        spec.addOption(option(DOCUMENT, "ID,…", "help.document"));
        spec.addOption(option(FORMAT, "pdf,docx,xlsx", "help.formats"));
        spec.addOption(option(AS_OF, "DATE", "help.asOf"));
        spec.addOption(option(SCORES, "1=87.5,…", "help.scores"));
        spec.addOption(option(THREADS, "NUMBER", "help.threads"));
        return reading(spec);
    }

    private static CommandSpec draft() {
        CommandSpec spec = command(
                DRAFT,
                "help.draft",
                "ita draft " + draftKinds() + " --station STATION.json --out DIR [--date DATE] [--number N]"
                        + " [--format pdf,docx,xlsx] [--lang th|en]");
        spec.addPositional(positional(draftKinds(), "help.draftKind"));
        spec.addOption(option(STATION, "STATION.json", "help.station"));
        spec.addOption(option(OUT, "DIR", "help.out"));
        spec.addOption(option(DATE, "DATE", "help.date"));
        spec.addOption(option(NUMBER, "N", "help.number"));
        spec.addOption(option(FORMAT, "pdf,docx,xlsx", "help.formats"));
        spec.addOption(option(THREADS, "NUMBER", "help.threads"));
        return reading(spec);
    }

    private static CommandSpec submission() {
        CommandSpec spec = command(
                PACKAGE,
                "help.package",
                "ita package DOSSIER.json --out FILE.zip [--as-of DATE] | ita package --verify FILE.zip");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("DOSSIER.json")
                .type(String.class)
                .description(lines(Words.of("help.dossier"), BESIDE_OPTIONS))
                .build());
        spec.addOption(option(OUT, "FILE.zip", "help.outFile"));
        spec.addOption(option(VERIFY, "FILE.zip", "help.verify"));
        spec.addOption(option(AS_OF, "DATE", "help.asOf"));
        return reading(spec);
    }

    private static CommandSpec template() {
        CommandSpec spec = command(
                TEMPLATE,
                "help.template",
                "ita template --out FILE.xlsx [--from DOSSIER.json | --edition ID --year YEAR] [--lang th|en]");
        spec.addOption(option(OUT, "FILE.xlsx", "help.outBook"));
        spec.addOption(option(FROM, "DOSSIER.json", "help.from"));
        spec.addOption(option(EDITION, "ID", "help.editionToFill"));
        spec.addOption(option(YEAR, "YEAR", "help.year"));
        return reading(spec);
    }

    private static CommandSpec intake() {
        CommandSpec spec = command(
                IMPORT,
                "help.import",
                "ita import FILE.xlsx --out DOSSIER.json [--annotate COPY.xlsx] [--as-of DATE] [--lang th|en]"
                        + " | ita import FILE --table sokhoro1 [--into DOSSIER.json] [--month MONTH] --out DOSSIER.json");
        spec.addPositional(positional("FILE.xlsx", "help.book"));
        spec.addOption(option(OUT, "DOSSIER.json", "help.outDossier"));
        spec.addOption(option(TABLE, FORM_1, "help.table"));
        spec.addOption(option(INTO, "DOSSIER.json", "help.into"));
        spec.addOption(option(MONTH, "MONTH", "help.month"));
        spec.addOption(option(ANNOTATE, "COPY.xlsx", "help.annotate"));
        spec.addOption(option(AS_OF, "DATE", "help.asOf"));
        return reading(spec);
    }

    private static CommandSpec national() {
        CommandSpec spec = command(
                NATIONAL,
                "help.national",
                "ita national DIR|FILE.zip --out DIR [--as-of DATE] [--format pdf,docx,xlsx] [--lang th|en]"
                        + " [--threads NUMBER]");
        spec.addPositional(positional("DIR|FILE.zip", "help.dossiers"));
        spec.addOption(option(OUT, "DIR", "help.out"));
        spec.addOption(option(FORMAT, "pdf,docx,xlsx", "help.formatsNational"));
        spec.addOption(option(AS_OF, "DATE", "help.asOf"));
        spec.addOption(option(THREADS, "NUMBER", "help.threadsNational"));
        return reading(spec);
    }

    /** What can be drafted, as it is typed. */
    static String draftKinds() {
        return Stream.concat(Stream.of(DraftKind.values()).map(DraftKind::id), Stream.of(ALL))
                .collect(Collectors.joining("|"));
    }

    private static PositionalParamSpec dossier() {
        return positional("DOSSIER.json", "help.dossier");
    }

    private static PositionalParamSpec positional(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(String.class)
                .description(lines(Words.of(description), BESIDE_OPTIONS))
                .build();
    }

    private static CommandSpec common(CommandSpec spec) {
        spec.addOption(option(ITEM, "CODE", "help.item"));
        spec.addOption(option(FORMAT, "text|json", "help.format"));
        spec.addOption(option(COLOR, "auto|always|never", "help.color"));
        spec.addOption(option(WIDTH, "COLUMNS", "help.width"));
        return reading(spec);
    }

    /** What every command has that reads something and speaks of it. */
    private static CommandSpec reading(CommandSpec spec) {
        spec.addOption(option(LANG, "th|en", "help.lang"));
        spec.addOption(option(EDITION_FILE, "FILE", "help.editionFile"));
        spec.addOption(flag(VERBOSE, "help.verbose"));
        return spec;
    }

    private static CommandSpec command(String name, String description, String synopsis) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .description(String.join("%n", lines(Words.of(description), PAGE)))
                .synopsisHeading(Words.of("help.usage").in(Language.TH) + " / "
                        + Words.of("help.usage").in(Language.EN) + ": ")
                .customSynopsis(synopsis)
                .sortOptions(false)
                .optionListHeading("%n");
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(lines(Words.of("help.help"), BESIDE_OPTIONS))
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(lines(Words.of("help.version"), BESIDE_OPTIONS))
                .build());
        return spec;
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .description(lines(Words.of(description), BESIDE_OPTIONS))
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(lines(Words.of(description), BESIDE_OPTIONS))
                .build();
    }

    /** A text in Thai, then in English. */
    private static String[] lines(Text text, int width) {
        List<String> lines = new ArrayList<>(ThaiLines.wrap(text.in(Language.TH), width, Columns::of));
        lines.addAll(ThaiLines.wrap(text.in(Language.EN), width, Columns::of));
        return lines.toArray(String[]::new);
    }
}
