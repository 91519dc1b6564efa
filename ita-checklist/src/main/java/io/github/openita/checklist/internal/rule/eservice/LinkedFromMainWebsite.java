package io.github.openita.checklist.internal.rule.eservice;

import static io.github.openita.checklist.internal.rule.eservice.EServiceRules.LINKED;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.eservice.EService;
import io.github.openita.model.content.eservice.EServices;
import io.github.openita.model.field.Location;
import java.util.List;

/** R37: a page of the station's main website leads to every system listed. */
final class LinkedFromMainWebsite implements Rule<EServices> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R37", LINKED);
    }

    @Override
    public Class<EServices> content() {
        return EServices.class;
    }

    @Override
    public void judge(Case<EServices> given, Verdicts verdicts) {
        List<EService> services = given.content().services();
        Location at = given.at().child("services");
        if (services.isEmpty()) {
            verdicts.missing(LINKED, at, ProblemKind.EMPTY);
            return;
        }
        boolean linked = true;
        for (int i = 0; i < services.size(); i++) {
            linked &= Hosts.judge(
                    given, LINKED, services.get(i).linkedFrom(), at.child(i).child("linkedFrom"), verdicts);
        }
        if (linked) {
            verdicts.pass(LINKED);
        }
    }
}
