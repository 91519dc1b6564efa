package io.github.openita.export.yearly;

import io.github.openita.checklist.calendar.OitCalendar;
import io.github.openita.export.calendar.CalendarDocument;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Section;
import io.github.openita.export.measures.MeasuresDocument;
import io.github.openita.export.order.OrderDocument;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures to promote integrity and transparency of a station in a fiscal year, whole (document-structure.md): why,
 * the committee order, the issues, the measures, the calendar, the head's signature. What the dossier does not have yet
 * is said to be lacking in its place.
 */
public final class YearlyDocument {

    private static final Messages MESSAGES = Messages.load(YearlyDocument.class, "yearly");

    private final OrderDocument orders = OrderDocument.create();
    private final MeasuresDocument measures = MeasuresDocument.create();
    private final CalendarDocument calendars = CalendarDocument.create();

    private YearlyDocument() {}

    /** A builder of such documents; share it. */
    public static YearlyDocument create() {
        return new YearlyDocument();
    }

    /**
     * The document of a dossier.
     *
     * @param edition the edition that the dossier names
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(Dossier dossier, Edition edition, Language language, LocalDate preparedOn) {
        StationWords words = new StationWords(dossier.station(), language);
        Part part = new Part(MESSAGES, words, dossier.fiscalYear());
        String title = part.say("title");
        DocumentInfo info = DocumentInfo.of(title, language, words.name(), preparedOn)
                .about(part.say("subject"))
                .withRunningHead(words.name())
                .withContents();
        return Document.of(
                info,
                Section.portrait(upright(dossier, edition, part, title)),
                Section.landscape(wide(dossier, edition, part)));
    }

    private List<Block> upright(Dossier dossier, Edition edition, Part part, String title) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(part.paragraph("introduction.why"));
        blocks.add(part.paragraph("introduction.what"));
        blocks.add(new Heading(2, part.say("explaining")));
        order(dossier, part, blocks);
        blocks.add(new PageBreak());
        blocks.add(new Heading(2, part.say("framework")));
        blocks.add(part.paragraph("framework.what"));
        blocks.add(measures.issues(edition, dossier.station(), part.words().language()));
        return blocks;
    }

    private void order(Dossier dossier, Part part, List<Block> blocks) {
        CommitteeOrder order = dossier.committeeOrder();
        if (order == null) {
            blocks.add(part.paragraph("explaining.no-order"));
            return;
        }
        blocks.add(Paragraph.indented(new Citation(part, order).text()));
        blocks.add(new PageBreak());
        blocks.add(new Heading(3, part.say("order")));
        blocks.addAll(orders.blocks(
                order,
                dossier.station(),
                dossier.fiscalYear().number(),
                part.words().language()));
    }

    private List<Block> wide(Dossier dossier, Edition edition, Part part) {
        List<Block> blocks = new ArrayList<>();
        Language language = part.words().language();
        MeasuresPlan plan = dossier.measuresPlan();
        blocks.add(new Heading(2, part.say("measures")));
        blocks.add(new Heading(3, part.say("measures.table")));
        blocks.add(
                plan == null
                        ? part.paragraph("measures.none")
                        : measures.table(plan, edition, dossier.station(), language));
        blocks.add(new PageBreak());
        blocks.add(new Heading(3, part.say("calendar")));
        blocks.add(part.paragraph("calendar.what"));
        OitCalendar calendar = OitCalendar.of(edition, dossier.fiscalYear().number());
        blocks.addAll(calendars.blocks(calendar, dossier.station(), language, 4));
        blocks.add(
                plan == null || plan.signedBy() == null
                        ? part.words().head()
                        : part.words().signature(plan.signedBy()));
        return blocks;
    }
}
