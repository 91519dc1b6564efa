package io.github.openita.export.report;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.score.Background;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.Section;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;

/**
 * The checklist report of a station: one page for its head, what to fix item by item, every requirement with its outcome
 * and basis, and the sheet that a reviewer signs.
 */
public final class ChecklistReport {

    private static final Messages MESSAGES = Messages.load(ChecklistReport.class, "report");

    private ChecklistReport() {}

    /** A builder of such reports; share it. */
    public static ChecklistReport create() {
        return new ChecklistReport();
    }

    /** The report of an assessment, dated by the day as of which it was made. */
    public Document of(Assessment assessment, Language language) {
        return of(assessment, Background.NONE, language);
    }

    /** The report of an assessment and of what is known besides. */
    public Document of(Assessment assessment, Background background, Language language) {
        Report report = new Report(assessment, background, new Wording(MESSAGES, language));
        Outlook outlook = new Outlook(report);
        Wording words = report.words();
        String title = words.say("title");
        DocumentInfo info = DocumentInfo.of(
                        words.say("title.of", title, report.station()), language, report.station(), assessment.asOf())
                .about(words.say(
                        "subject",
                        assessment.fiscalYear().label(),
                        assessment.edition().id().toString()))
                .withRunningHead(words.say(
                        "runningHead", report.station(), assessment.fiscalYear().label()));
        return Document.of(
                info,
                Section.portrait(new HeadPage(report, outlook).blocks()),
                Section.landscape(new ToDo(report, outlook).blocks()),
                Section.landscape(new EveryRequirement(report).blocks()),
                Section.landscape(new AttestationSheet(report).blocks()));
    }
}
