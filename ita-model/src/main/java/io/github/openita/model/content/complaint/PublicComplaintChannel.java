package io.github.openita.model.content.complaint;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The channel through which outsiders complain of corruption (O30 of the 2566 edition).
 *
 * @param channels channels for outsiders, at least one with kind and value (O30.1)
 * @param howTo how an outsider complains; the evidence that the channels are for outsiders (O30.1)
 * @param linkedFrom page of the station's main website that links to them (O30.2)
 */
@ContentKey("public-complaint-channel")
public record PublicComplaintChannel(
        List<@Required(criterion = "outsider-channel") Contact> channels,

        @Required(criterion = "outsider-channel") @Nullable Text howTo,

        @Required(criterion = "main-website-link") @Nullable WebLink linkedFrom)
        implements Content {

    /** Absent lists become empty. */
    public PublicComplaintChannel {
        channels = Lists.copy(channels);
    }

    /** Channels, and how an outsider uses them. */
    public static PublicComplaintChannel of(Text howTo, Contact... channels) {
        return new PublicComplaintChannel(List.of(channels), howTo, null);
    }

    /** With the page of the main website that links to the channels. */
    public PublicComplaintChannel linkedFrom(WebLink page) {
        return new PublicComplaintChannel(channels, howTo, page);
    }
}
