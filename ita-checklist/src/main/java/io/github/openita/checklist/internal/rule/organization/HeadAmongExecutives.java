package io.github.openita.checklist.internal.rule.organization;

import static io.github.openita.checklist.internal.rule.organization.OrganizationRules.EXECUTIVES_COMPLETE;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.ExecutivePost;
import io.github.openita.model.content.organization.ExecutiveRole;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.Person;
import java.util.List;

/** R20: the station head among the executives is the current head of the station. Lowers the outcome. */
final class HeadAmongExecutives implements Rule<OrganizationInfo> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R20", EXECUTIVES_COMPLETE).on(Grounds.IMPLIED);
    }

    @Override
    public Class<OrganizationInfo> content() {
        return OrganizationInfo.class;
    }

    @Override
    public void judge(Case<OrganizationInfo> given, Verdicts verdicts) {
        List<Executive> executives = given.content().executives();
        boolean found = false;
        for (int i = 0; i < executives.size(); i++) {
            ExecutivePost post = executives.get(i).post();
            if (post != null && post.role() == ExecutiveRole.STATION_HEAD) {
                found = true;
                Location personAt = given.at().child("executives").child(i).child("person");
                compare(given, executives.get(i), personAt, verdicts);
            }
        }
        Location at = given.at().child("executives");
        if (executives.isEmpty()) {
            verdicts.missing(EXECUTIVES_COMPLETE, at, ProblemKind.EMPTY);
        } else if (!found) {
            verdicts.fail(EXECUTIVES_COMPLETE, at, ProblemKind.NOT_COVERED, ExecutiveRole.STATION_HEAD);
        }
    }

    private static void compare(Case<OrganizationInfo> given, Executive executive, Location at, Verdicts verdicts) {
        Person head = given.station().headPerson();
        Person listed = executive.person();
        if (head == null || !head.named()) {
            unknownHead(given, executive, verdicts);
        } else if (executive.held() && (listed == null || !listed.named())) {
            verdicts.missing(EXECUTIVES_COMPLETE, at, ProblemKind.MISSING);
        } else if (listed != null && executive.held() && listed.sameNameAs(head)) {
            verdicts.pass(EXECUTIVES_COMPLETE);
        } else {
            verdicts.fail(EXECUTIVES_COMPLETE, at, ProblemKind.NOT_CURRENT_HEAD);
        }
    }

    /** Nobody known as head agrees with a vacant post; with a held one it cannot be told. */
    private static void unknownHead(Case<OrganizationInfo> given, Executive executive, Verdicts verdicts) {
        if (!executive.held()) {
            verdicts.pass(EXECUTIVES_COMPLETE);
        } else {
            Location headAt = given.stationAt().child("head").child("person");
            verdicts.review(EXECUTIVES_COMPLETE, headAt, ProblemKind.HEAD_UNKNOWN);
        }
    }
}
