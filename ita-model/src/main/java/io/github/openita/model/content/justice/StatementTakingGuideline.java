package io.github.openita.model.content.justice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.PublicVersion;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guidelines for taking statements in an inquiry (O15 of the 2566 edition).
 *
 * @param guideline the guidelines; special techniques need not be told (O15.1)
 * @param cases guidelines by case: the three kinds asked for (R56), and others
 * @param publicVersion what was made for the public; advised, and judged by a reviewer (O15.3)
 */
@ContentKey("statement-taking-guideline")
public record StatementTakingGuideline(
        @Required(criterion = "statement-guidelines") @Nullable
        GuidelineText guideline,

        List<@Valid StatementCase> cases,

        @Required(criterion = "statement-easy-for-public") @Nullable
        PublicVersion publicVersion)
        implements Content {

    /** Absent lists become empty. */
    public StatementTakingGuideline {
        cases = Lists.copy(cases);
    }

    /** Nothing given yet. */
    public static StatementTakingGuideline of() {
        return new StatementTakingGuideline(null, List.of(), null);
    }

    /** With the guidelines. */
    public StatementTakingGuideline withGuideline(GuidelineText guideline) {
        return new StatementTakingGuideline(guideline, cases, publicVersion);
    }

    /** With the guidelines by case. */
    public StatementTakingGuideline withCases(List<StatementCase> cases) {
        return new StatementTakingGuideline(guideline, cases, publicVersion);
    }

    /** With what was made for the public. */
    public StatementTakingGuideline withPublicVersion(PublicVersion publicVersion) {
        return new StatementTakingGuideline(guideline, cases, publicVersion);
    }
}
