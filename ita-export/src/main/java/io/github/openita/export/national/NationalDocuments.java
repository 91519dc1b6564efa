package io.github.openita.export.national;

import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.export.DocumentFormat;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.DataTable;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Section;
import io.github.openita.export.publish.PublishedFile;
import io.github.openita.model.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What all stations say together, as documents and as files for programs. */
public final class NationalDocuments {

    private NationalDocuments() {}

    /** What makes them; share it. */
    public static NationalDocuments create() {
        return new NationalDocuments();
    }

    /** The report: scores, bureaus and divisions, what is missed most, a row for every station. For PDF and Word. */
    public Document report(NationalSummary summary, Language language) {
        return new Document(info(summary, language), sections(summary, new Wording(language, false)), List.of());
    }

    /** The report, every requirement, and every outcome of every station. For Excel. */
    public Document workbook(NationalSummary summary, Language language) {
        Wording words = new Wording(language, true);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.portrait(new Overview(summary, words).blocks()));
        // A block alone is one sheet; several together would have a sheet of links besides.
        Stream.of(
                        new UnitPages(summary, words).blocks(),
                        new MissedPages(summary, words).blocks(),
                        stations(summary, words),
                        leftOut(summary, words))
                .flatMap(List::stream)
                .forEach(block -> sections.add(Section.landscape(List.of(block))));
        sections.add(Section.landscape(List.of(new MissedPages(summary, words).every())));
        sections.add(Section.landscape(List.of(new StationPages(summary, words).outcomes())));
        return new Document(info(summary, language), sections, List.of());
    }

    /** One row a station, for programs. */
    public DataTable table(NationalSummary summary, Language language) {
        return new StationsTable(summary, new Wording(language, false)).table();
    }

    /**
     * All as files: {@code national-th.pdf} and so on in the formats asked for, {@code stations-th.csv} and
     * {@code stations.jsonl}.
     */
    public List<PublishedFile> files(NationalSummary summary, List<DocumentFormat> formats, Language language) {
        String suffix = "-" + language.name().toLowerCase(Locale.ROOT) + ".";
        List<PublishedFile> files = new ArrayList<>();
        files.add(new PublishedFile(
                "stations.jsonl", "application/jsonl", (exporter, out) -> new StationLines(summary).write(out)));
        files.add(new PublishedFile(
                "stations" + suffix + "csv",
                "text/csv",
                (exporter, out) -> exporter.writeCsv(table(summary, language), out)));
        for (DocumentFormat format : formats) {
            files.add(new PublishedFile(
                    "national" + suffix + format.extension(),
                    format.mediaType(),
                    (exporter, out) -> exporter.write(
                            format == DocumentFormat.XLSX ? workbook(summary, language) : report(summary, language),
                            format,
                            out)));
        }
        return files;
    }

    private static DocumentInfo info(NationalSummary summary, Language language) {
        Wording words = new Wording(language, false);
        String author = summary.edition().info().assessor().eitherIn(language);
        return DocumentInfo.of(words.say("title"), language, author, summary.asOf())
                .about(words.say(
                        "edition.of",
                        summary.edition().id().toString(),
                        summary.year().label()))
                .withRunningHead(words.say("runningHead", summary.year().label()));
    }

    private static List<Section> sections(NationalSummary summary, Wording words) {
        return List.of(
                Section.portrait(new Overview(summary, words).blocks()),
                Section.landscape(new UnitPages(summary, words).blocks()),
                Section.landscape(new MissedPages(summary, words).blocks()),
                Section.portrait(stations(summary, words)),
                Section.landscape(leftOut(summary, words)));
    }

    private static List<Block> stations(NationalSummary summary, Wording words) {
        List<Block> blocks = new ArrayList<>(words.heading("stations"));
        blocks.add(new StationPages(summary, words).stations());
        return blocks;
    }

    private static List<Block> leftOut(NationalSummary summary, Wording words) {
        List<Block> blocks = new ArrayList<>(words.heading("leftOut"));
        blocks.add(
                summary.leftOut().isEmpty()
                        ? Paragraph.of(words.say("leftOut.none"))
                        : new StationPages(summary, words).leftOut());
        return blocks;
    }
}
