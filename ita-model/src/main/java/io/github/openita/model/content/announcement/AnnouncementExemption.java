package io.github.openita.model.content.announcement;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import org.jspecify.annotations.Nullable;

/**
 * A kind of announcement that the Act does not require.
 *
 * @param kind the kind
 * @param scope the procurements for which it is not required; {@link #ALL} for all of them
 * @param reason why it is not required
 * @param legalBasis the provision
 */
public record AnnouncementExemption(
        @Nullable AnnouncementKind kind,
        @Nullable Text scope,
        @Nullable Text reason,
        @Nullable Text legalBasis) {

    /** The scope that takes in every procurement. */
    public static final String ALL = "ทุกรายการ";

    /** A kind that is required of no procurement at all. */
    public static AnnouncementExemption ofAll(AnnouncementKind kind, Text reason, Text legalBasis) {
        return new AnnouncementExemption(kind, Text.of(ALL, "all"), reason, legalBasis);
    }

    /** Whether it takes in every procurement. */
    public boolean coversAll() {
        return scope != null && ThaiText.sameName(scope.th(), ALL);
    }
}
