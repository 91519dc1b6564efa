package io.github.openita.checklist.internal.rule.policy;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeForm;
import io.github.openita.model.content.policy.BribeKind;
import io.github.openita.model.field.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** R66: the definition of a bribe names six forms; the wording is the evidence, not the kind. */
final class SixFormsOfBribe implements Rule<AntiBriberyAnnouncement> {

    private static final Map<BribeKind, String> CRITERIA = new EnumMap<>(Map.of(
            BribeKind.GIFT, "anti-bribery-announcement/bribe-gift",
            BribeKind.FACILITATION_FEE, "anti-bribery-announcement/bribe-facilitation-fee",
            BribeKind.GOODWILL_TOKEN, "anti-bribery-announcement/bribe-goodwill-token",
            BribeKind.DONATION, "anti-bribery-announcement/bribe-donation",
            BribeKind.ENTERTAINMENT, "anti-bribery-announcement/bribe-entertainment",
            BribeKind.SIMILAR_BENEFIT, "anti-bribery-announcement/bribe-similar-benefit"));

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R66", CRITERIA.values().toArray(String[]::new));
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        AntiBriberyPolicy policy = given.content().policy();
        List<BribeForm> forms = policy == null || policy.bribe() == null
                ? List.of()
                : policy.bribe().forms();
        Location at = given.at().child("policy").child("bribe").child("forms");
        CRITERIA.forEach((kind, criterion) -> judge(kind, criterion, forms, at, verdicts));
    }

    private static void judge(BribeKind kind, String criterion, List<BribeForm> forms, Location at, Verdicts verdicts) {
        boolean named = false;
        for (int i = 0; i < forms.size(); i++) {
            BribeForm form = forms.get(i);
            if (form.form() != kind) {
                continue;
            }
            if (form.wording() != null && form.wording().answered()) {
                named = true;
            } else {
                verdicts.missing(criterion, at.child(i).child("wording"), ProblemKind.MISSING);
            }
        }
        if (named) {
            verdicts.pass(criterion);
        } else if (forms.stream().noneMatch(form -> form.form() == kind)) {
            verdicts.missing(criterion, at, ProblemKind.NOT_COVERED, kind);
        }
    }
}
