package io.github.openita.model.content.complaint;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The channel for complaints of corruption and misconduct, and the year's statistics (O22 of the 2566 edition).
 *
 * @param channels channels, at least one with kind and value (O22.1)
 * @param linkedFrom page of the main website that links to them; not asked for (R39)
 * @param statistics the statistics
 */
@ContentKey("corruption-complaints")
public record CorruptionComplaints(
        List<@Required(criterion = "channel") Contact> channels,
        @Nullable WebLink linkedFrom,
        @Nullable ComplaintStatistics statistics)
        implements Content {

    /** Absent lists become empty. */
    public CorruptionComplaints {
        channels = Lists.copy(channels);
    }

    /** Channels of which nothing more is known. */
    public static CorruptionComplaints of(Contact... channels) {
        return new CorruptionComplaints(List.of(channels), null, null);
    }

    /** With the page that links to the channels. */
    public CorruptionComplaints linkedFrom(WebLink page) {
        return new CorruptionComplaints(channels, page, statistics);
    }

    /** With the statistics. */
    public CorruptionComplaints withStatistics(ComplaintStatistics statistics) {
        return new CorruptionComplaints(channels, linkedFrom, statistics);
    }
}
