package io.github.openita.checklist.internal.rule.policy;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import java.util.List;

/** Every rule over the announcement of the integrity policies. */
public final class PolicyRules {

    static final String CURRENT_HEAD = "anti-bribery-announcement/current-head";
    static final String THAI_AND_ENGLISH = "anti-bribery-announcement/thai-and-english";
    static final String EIGHT_CONTENTS = "anti-bribery-announcement/eight-contents";
    static final String ANNOUNCEMENT_DATE = "anti-bribery-announcement/announcement-date";

    private PolicyRules() {}

    /** The rules. */
    public static List<Rule<AntiBriberyAnnouncement>> all() {
        return List.of(
                new AnnouncedByCurrentHead(),
                new AnnouncedInOffice(),
                new BothLanguages(),
                new EightContents(),
                new SixFormsOfBribe(),
                new AnnouncementDated());
    }
}
