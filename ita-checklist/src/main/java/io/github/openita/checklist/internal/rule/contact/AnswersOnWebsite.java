package io.github.openita.checklist.internal.rule.contact;

import static io.github.openita.checklist.internal.rule.contact.ContactRules.TWO_WAY;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.contact.ContactAndFeedback;
import io.github.openita.model.content.contact.QuestionChannel;
import io.github.openita.model.value.WebLink;

/** R43: answers appear on the station's website. Where they do not, a chat may still show them there: remarks only. */
final class AnswersOnWebsite implements Rule<ContactAndFeedback> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R43", Grounds.EXPLICIT);
    }

    @Override
    public Class<ContactAndFeedback> content() {
        return ContactAndFeedback.class;
    }

    @Override
    public void judge(Case<ContactAndFeedback> given, Verdicts verdicts) {
        QuestionChannel questions = given.content().questions();
        WebLink answersAt = questions == null ? null : questions.answersAt();
        boolean elsewhere = answersAt != null
                && Hosts.onMainWebsite(given.station(), answersAt.url())
                        .filter(there -> !there)
                        .isPresent();
        if (elsewhere) {
            verdicts.remark(
                    TWO_WAY,
                    Severity.WARNING,
                    ContactRules.questionsAt(given).child("answersAt"),
                    ProblemKind.OTHER_WEBSITE);
        }
    }
}
