package io.github.openita.export.measures;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Section;
import io.github.openita.export.document.Table;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Turns a plan of measures into a document of eight columns; cells that are not filled in stay blank. */
public final class MeasuresDocument {

    private MeasuresDocument() {}

    /** A builder of such documents; share it. */
    public static MeasuresDocument create() {
        return new MeasuresDocument();
    }

    /**
     * The document of a plan.
     *
     * @param edition the edition, which knows the names of the indicators
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(MeasuresPlan plan, Edition edition, Station station, Language language, LocalDate preparedOn) {
        Cells cells = new Cells(new StationWords(station, language));
        String title = cells.title(plan.fiscalYear());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(new MeasuresTable(cells, edition).of(plan, cells.say("caption")));
        blocks.add(
                plan.signedBy() == null ? cells.words().head() : cells.words().signature(plan.signedBy()));
        DocumentInfo info = DocumentInfo.of(title, language, cells.words().name(), preparedOn)
                .withRunningHead(cells.words().name());
        return Document.of(info, Section.landscape(blocks));
    }

    /** The table of measures by indicator alone, to stand inside a larger document: on a page on its long side. */
    public Table table(MeasuresPlan plan, Edition edition, Station station, Language language) {
        return new MeasuresTable(new Cells(new StationWords(station, language)), edition).of(plan, null);
    }

    /** The table of the edition's issues by indicator, to stand inside a larger document. */
    public Table issues(Edition edition, Station station, Language language) {
        return new IssuesTable(new Cells(new StationWords(station, language)), edition).table();
    }
}
