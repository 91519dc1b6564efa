package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.GuidelineText;
import org.jspecify.annotations.Nullable;

/**
 * The guideline for taking a statement in one kind of case (O15.2).
 *
 * @param kind the kind of case
 * @param label what another kind of case is called
 * @param guideline the guideline; its file may be that of the whole
 */
@RequiredWhen(condition = "ofSuspectOrComplaint", component = "guideline", criterion = "suspect-or-complaint-statement")
@RequiredWhen(condition = "ofUnchargedWitness", component = "guideline", criterion = "uncharged-witness-statement")
@RequiredWhen(condition = "ofAllegedOffender", component = "guideline", criterion = "alleged-offender-statement")
public record StatementCase(
        @Required(criterion = "statement-cases") @Nullable StatementCaseKind kind,
        @Nullable Text label,
        @Nullable GuidelineText guideline) {

    /** A case with its guideline. */
    public static StatementCase of(StatementCaseKind kind, GuidelineText guideline) {
        return new StatementCase(kind, null, guideline);
    }

    /** Whether the statement is that of a suspect, or of one who complains or accuses. */
    public boolean ofSuspectOrComplaint() {
        return kind == StatementCaseKind.SUSPECT_OR_COMPLAINT;
    }

    /** Whether the statement is that of a witness with no charge notified. */
    public boolean ofUnchargedWitness() {
        return kind == StatementCaseKind.UNCHARGED_WITNESS;
    }

    /** Whether the statement is that of the alleged offender. */
    public boolean ofAllegedOffender() {
        return kind == StatementCaseKind.ALLEGED_OFFENDER;
    }
}
