package io.github.openita.checklist.internal.rule.personnel;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.personnel.PersonnelCriteria;
import java.util.List;

/** Every rule over the criteria of personnel administration. */
public final class PersonnelRules {

    private PersonnelRules() {}

    /** The rules. */
    public static List<Rule<PersonnelCriteria>> all() {
        return List.of(new FourKindsOfCriteria());
    }
}
