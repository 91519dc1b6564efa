package io.github.openita.model.content.policy;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Protection of those who complain or tip off, and confidentiality; both are asked for (O23.2.7).
 *
 * @param complainants how they are protected
 * @param confidentiality how secrecy is kept
 */
public record WhistleblowerProtection(
        @Required(criterion = "whistleblower-protection") @Nullable
        Text complainants,

        @Required(criterion = "whistleblower-protection") @Nullable
        Text confidentiality) {

    /** With other protection of those who complain. */
    public WhistleblowerProtection withComplainants(Text complainants) {
        return new WhistleblowerProtection(complainants, confidentiality);
    }

    /** With other words on confidentiality. */
    public WhistleblowerProtection withConfidentiality(Text confidentiality) {
        return new WhistleblowerProtection(complainants, confidentiality);
    }
}
