package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.PublicVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guidelines for the discretion not to accept a complaint in a criminal case (O14 of the 2566 edition).
 *
 * @param guideline the guidelines (O14.1)
 * @param grounds grounds for refusal, of which the purpose speaks (O14.1.1); not asked for
 * @param publicVersion what was made for the public; advised, and judged by a reviewer (O14.2)
 */
@ContentKey("complaint-refusal-guideline")
public record ComplaintRefusalGuideline(
        @Required(criterion = "refusal-guidelines") @Nullable
        GuidelineText guideline,

        List<Text> grounds,

        @Required(criterion = "refusal-easy-for-public") @Nullable
        PublicVersion publicVersion)
        implements Content {

    /** Absent lists become empty. */
    public ComplaintRefusalGuideline {
        grounds = Lists.copy(grounds);
    }

    /** Nothing given yet. */
    public static ComplaintRefusalGuideline of() {
        return new ComplaintRefusalGuideline(null, List.of(), null);
    }

    /** With the guidelines. */
    public ComplaintRefusalGuideline withGuideline(GuidelineText guideline) {
        return new ComplaintRefusalGuideline(guideline, grounds, publicVersion);
    }

    /** With the grounds for refusal. */
    public ComplaintRefusalGuideline withGrounds(List<Text> grounds) {
        return new ComplaintRefusalGuideline(guideline, grounds, publicVersion);
    }

    /** With what was made for the public. */
    public ComplaintRefusalGuideline withPublicVersion(PublicVersion publicVersion) {
        return new ComplaintRefusalGuideline(guideline, grounds, publicVersion);
    }
}
