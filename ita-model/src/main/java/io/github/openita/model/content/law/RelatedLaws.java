package io.github.openita.model.content.law;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;

/**
 * Laws that the station enforces (O3 of the 2566 edition).
 *
 * @param laws the laws, in the order in which the station shows them: where they are many, what the public must or should
 *     know comes first (O3.2)
 */
@ContentKey("related-laws")
public record RelatedLaws(List<@Valid Law> laws) implements Content {

    /** Absent lists become empty. */
    public RelatedLaws {
        laws = Lists.copy(laws);
    }

    /** Laws in the order in which they are shown. */
    public static RelatedLaws of(Law... laws) {
        return new RelatedLaws(List.of(laws));
    }
}
