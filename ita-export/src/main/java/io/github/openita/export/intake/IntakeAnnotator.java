package io.github.openita.export.intake;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.internal.intake.Annotating;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Gives a workbook back with what is wrong with it: a comment at each cell, and a sheet with all findings, which lead to
 * the cells. What was typed stays as it is. Macros are left out. Safe for many threads.
 */
public final class IntakeAnnotator {

    private final Language language;

    private IntakeAnnotator(Language language) {
        this.language = language;
    }

    /** Speaks this language first; the other follows. */
    public static IntakeAnnotator in(Language language) {
        return new IntakeAnnotator(language);
    }

    /**
     * Writes the annotated copy and leaves the stream open. A copy that is annotated anew loses what was said before.
     *
     * @param workbook the workbook's bytes
     * @param result what came of reading them
     * @param findings what an assessment of the dossier found; none where there was none
     * @throws IOException if the workbook cannot be read, is too large to be written anew, or the stream cannot be written
     */
    public void write(byte[] workbook, IntakeResult result, List<Finding> findings, OutputStream out)
            throws IOException {
        out.write(new Annotating(language).annotated(workbook, result, findings));
    }
}
