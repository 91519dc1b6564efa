package io.github.openita.model.content.personnel;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Criteria for the administration and development of personnel (O21 of the 2566 edition).
 *
 * @param announcement how they were announced
 * @param criteria the criteria, at least one of each of the four kinds (R63)
 */
@ContentKey("personnel-criteria")
public record PersonnelCriteria(
        @Valid @Nullable CriteriaAnnouncement announcement, List<@Valid PersonnelCriterion> criteria)
        implements Content {

    /** Absent lists become empty. */
    public PersonnelCriteria {
        criteria = Lists.copy(criteria);
    }

    /** Some criteria. */
    public static PersonnelCriteria of(PersonnelCriterion... criteria) {
        return new PersonnelCriteria(null, List.of(criteria));
    }

    /** With their announcement. */
    public PersonnelCriteria withAnnouncement(CriteriaAnnouncement announcement) {
        return new PersonnelCriteria(announcement, criteria);
    }

    /** With one criterion more. */
    public PersonnelCriteria with(PersonnelCriterion criterion) {
        List<PersonnelCriterion> all = new ArrayList<>(criteria);
        all.add(criterion);
        return new PersonnelCriteria(announcement, all);
    }
}
