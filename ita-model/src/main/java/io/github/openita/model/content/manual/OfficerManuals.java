package io.github.openita.model.content.manual;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * Manuals or standards of operation for officers (O8 of the 2566 edition).
 *
 * @param manuals at least one for each of the five work lines (R26, R54)
 */
@ContentKey("officer-manuals")
public record OfficerManuals(List<@Valid OfficerManual> manuals) implements Content {

    /** Absent lists become empty. */
    public OfficerManuals {
        manuals = Lists.copy(manuals);
    }

    /** Some manuals. */
    public static OfficerManuals of(OfficerManual... manuals) {
        return new OfficerManuals(List.of(manuals));
    }

    /** With one manual more. */
    public OfficerManuals with(OfficerManual manual) {
        List<OfficerManual> all = new ArrayList<>(manuals);
        all.add(manual);
        return new OfficerManuals(all);
    }
}
