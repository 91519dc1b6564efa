package io.github.openita.checklist.template.policy;

import io.github.openita.model.edition.GiftLaw;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import java.util.List;

/** The laws of an edition as a sentence cites them. */
final class GiftLaws {

    private final Messages messages;

    GiftLaws(Messages messages) {
        this.messages = messages;
    }

    /** All of them in one phrase; where the edition names none, the law in general. */
    Text cited(List<GiftLaw> laws) {
        if (laws.isEmpty()) {
            return messages.get("law.general");
        }
        Text all = cited(laws.get(0));
        for (int i = 1; i < laws.size(); i++) {
            String joint = i == laws.size() - 1 ? "law.and" : "law.comma";
            all = messages.format(joint, all, cited(laws.get(i)));
        }
        return all;
    }

    private Text cited(GiftLaw law) {
        String section = law.section();
        return section == null
                ? messages.format("law.whole", law.title())
                : messages.format("law.section", Text.of(section, Digits.toArabic(section)), law.title());
    }
}
