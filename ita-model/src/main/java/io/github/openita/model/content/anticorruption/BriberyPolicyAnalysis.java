package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The analysis of the station's Anti-Bribery Policy (O28.3.3).
 *
 * @param announcedOn the day of the announcement analysed, which is that of O23 (R72)
 * @param analysis the analysis
 * @param link the announcement; not asked for
 */
public record BriberyPolicyAnalysis(
        @Required(criterion = "anti-bribery-policy") @Nullable
        LocalDate announcedOn,

        @Required(criterion = "anti-bribery-policy") @Nullable
        Text analysis,

        @Nullable WebLink link) {

    /** The analysis of the policy announced on a day. */
    public static BriberyPolicyAnalysis of(LocalDate announcedOn, Text analysis) {
        return new BriberyPolicyAnalysis(announcedOn, analysis, null);
    }

    /** With a link to the announcement. */
    public BriberyPolicyAnalysis withLink(WebLink link) {
        return new BriberyPolicyAnalysis(announcedOn, analysis, link);
    }
}
