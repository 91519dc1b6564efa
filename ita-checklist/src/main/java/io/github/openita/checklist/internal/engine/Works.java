package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Work;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.field.Location;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kind of work mends what was found. */
final class Works {

    /** What a template writes. */
    private static final Set<String> DRAFTED = Set.of(
            ContentTypes.keyOf(AntiBriberyAnnouncement.class), ContentTypes.keyOf(CorruptionRiskManagement.class));

    /** The steps of a part of an item's content: disclosures, code, content, name. */
    private static final int PART = 4;

    private final Places places;

    Works(Places places) {
        this.places = places;
    }

    Work of(ProblemKind kind, Location at, @Nullable DisclosureItem item) {
        return switch (kind) {
            case REVIEW_NEEDED, LATER_REPORT, ATTESTATION_VOID -> Work.SIGN;
            case FORMAT_MISSING, MACHINE_READABLE_MISSING, SAME_ADDRESS, UNUSUAL_FORMAT, ADDRESS_MISSING -> Work.FILE;
            case BEFORE_HEAD, REVERSED, WRONG_CALENDAR, OUTSIDE_YEAR, NOT_IN_MONTH, WRONG_YEAR -> Work.DATE;
            case ITEM_MISSING, CONTENT_MISSING, WRONG_CONTENT -> whole(item);
            case MISSING, MISSING_ANY, EMPTY -> absent(at, item);
            case INCOMPLETE_PERSON,
                    NOT_COVERED,
                    MONTH_MISSING,
                    NEITHER_ROWS_NOR_NONE,
                    TRANSLATION_MISSING,
                    CONTENTS_INCOMPLETE,
                    NOT_REPORTED,
                    NO_RESULT_YET,
                    NOT_ANNOUNCED,
                    ABOVE_APPETITE,
                    HEAD_UNKNOWN,
                    NOTHING_TO_COMPARE -> Work.COMPLETE;
            default -> Work.CORRECT;
        };
    }

    private Work absent(Location at, @Nullable DisclosureItem item) {
        FieldType type = places.typeOf(at, item).orElse(Scalar.TEXT);
        if (type == Scalar.DATE || type == Scalar.MONTH || type == Scalar.FISCAL_YEAR) {
            return Work.DATE;
        }
        boolean part = type instanceof FieldType.Composite || type instanceof FieldType.Many;
        return part && at.steps().size() <= PART ? whole(item) : Work.COMPLETE;
    }

    private static Work whole(@Nullable DisclosureItem item) {
        return item != null && DRAFTED.contains(item.contentKey()) ? Work.DRAFT : Work.COMPOSE;
    }
}
