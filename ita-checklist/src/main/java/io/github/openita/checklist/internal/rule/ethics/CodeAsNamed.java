package io.github.openita.checklist.internal.rule.ethics;

import static io.github.openita.checklist.internal.rule.ethics.EthicsRules.CODE_STANDARD;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.ethics.EthicsBaseline;
import io.github.openita.model.content.ethics.EthicsManual;
import io.github.openita.model.edition.Choice;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.time.LocalDate;
import java.util.List;

/** R70: the code on which the manual builds is the one that the edition names, by name and day in the Royal Gazette. Remarks only. */
final class CodeAsNamed implements Rule<EthicsManual> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R70", Grounds.EXPLICIT);
    }

    @Override
    public Class<EthicsManual> content() {
        return EthicsManual.class;
    }

    @Override
    public void judge(Case<EthicsManual> given, Verdicts verdicts) {
        EthicsBaseline baseline = given.content().baseline();
        if (baseline == null) {
            return;
        }
        Location at = given.at().child("baseline");
        Text name = baseline.name();
        List<String> names = named(given, "baseline");
        if (name != null
                && name.answered()
                && !names.isEmpty()
                && names.stream().noneMatch(each -> isSame(each, name))) {
            Text either = Text.of(String.join(" หรือ", names), String.join(" or ", names));
            verdicts.remark(CODE_STANDARD, Severity.WARNING, at.child("name"), ProblemKind.NOT_AS_NAMED, either);
        }
        List<LocalDate> days = named(given, "baselineGazettedOn").stream()
                .map(LocalDate::parse)
                .toList();
        LocalDate gazettedOn = baseline.gazettedOn();
        if (gazettedOn != null && !days.isEmpty() && !days.contains(gazettedOn)) {
            Location dayAt = at.child("gazettedOn");
            verdicts.remark(CODE_STANDARD, Severity.WARNING, dayAt, ProblemKind.NOT_AS_NAMED, days.get(0));
        }
    }

    private static List<String> named(Case<EthicsManual> given, String detail) {
        return given.requirement(CODE_STANDARD)
                .map(requirement -> requirement.demand().details().get(detail))
                .map(Choice::values)
                .orElse(List.of());
    }

    private static boolean isSame(String named, Text stated) {
        String th = stated.th();
        return th != null && ThaiText.sameName(Digits.toArabic(named), Digits.toArabic(th));
    }
}
