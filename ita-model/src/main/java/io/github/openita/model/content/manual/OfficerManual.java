package io.github.openita.model.content.manual;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WorkLine;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A manual or standard of operation of one work line (O8.1). What makes a good one is advised only (O8.2).
 *
 * @param workLine the work line; a manual for two lines has two rows
 * @param kind manual or standard
 * @param title its title
 * @param file its file: what a reviewer judges the four qualities by (O8.2.1 to O8.2.4)
 * @param description what it covers and for whom (O8.2)
 * @param issue who prepared it, and since when it holds
 * @param examplesAt page or section where the examples are (O8.2.8)
 */
public record OfficerManual(
        @Required(criterion = "manuals-for-work-lines") @Nullable
        WorkLine workLine,

        @Nullable ManualKind kind,

        @Required(criterion = "manuals-for-work-lines") @Nullable
        Text title,

        @Required(
                criterion = {
                    "manuals-for-work-lines",
                    "concise-and-clear",
                    "useful-for-work-and-training",
                    "suited-to-users",
                    "engaging"
                })
        @Nullable
        FileRef file,

        @Required(criterion = "manual-details") @Nullable Text description,
        @Valid @Nullable ManualIssue issue,
        @Required(criterion = "manual-examples") @Nullable String examplesAt) {

    /** A manual of which nothing is known but what must be: its work line, title and file. */
    public static OfficerManual of(WorkLine workLine, Text title, FileRef file) {
        return new OfficerManual(workLine, ManualKind.MANUAL, title, file, null, null, null);
    }

    /** With what it covers and for whom. */
    public OfficerManual withDescription(Text description) {
        return new OfficerManual(workLine, kind, title, file, description, issue, examplesAt);
    }

    /** With who prepared it, and since when it holds. */
    public OfficerManual withIssue(ManualIssue issue) {
        return new OfficerManual(workLine, kind, title, file, description, issue, examplesAt);
    }

    /** With the page or section where the examples are. */
    public OfficerManual withExamplesAt(String examplesAt) {
        return new OfficerManual(workLine, kind, title, file, description, issue, examplesAt);
    }
}
