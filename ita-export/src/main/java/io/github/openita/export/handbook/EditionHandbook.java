package io.github.openita.export.handbook;

import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Language;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;

/** Turns an edition into a handbook: instruments, indicators, items and every requirement, with a table of contents. */
public final class EditionHandbook {

    private static final Messages MESSAGES = Messages.load(EditionHandbook.class, "handbook");

    private EditionHandbook() {}

    /** A builder of such handbooks; share it. */
    public static EditionHandbook create() {
        return new EditionHandbook();
    }

    /**
     * The handbook of an edition.
     *
     * @param year the fiscal year whose days and months stand where the edition has relative ones
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(Edition edition, FiscalYear year, Language language, LocalDate preparedOn) {
        Wording words = new Wording(MESSAGES, edition, year, language);
        String title = words.say("title", edition.info().title());
        DocumentInfo info = DocumentInfo.of(
                        title, language, words.in(edition.info().assessor()), preparedOn)
                .about(words.say("subject", edition.id().toString()))
                .withRunningHead(
                        words.say("runningHead", year.label(), edition.id().toString()))
                .withContents();
        return Document.of(info, new Chapters(words).blocks());
    }
}
