package io.github.openita.model.content.policy;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a bribe (O23.2.3).
 *
 * @param definition what it means
 * @param forms its forms, of which six are asked for (R66)
 * @param reasonableness the test of reasonableness (O23.2.3.7)
 * @param afterwards giving or receiving afterwards (O23.2.3.8)
 * @param dutyAndCustom how receiving from duty differs from receiving by custom (O23.2.3.9)
 */
public record BribeDefinition(
        @Required(criterion = "bribe-definition") @Nullable Text definition,
        List<BribeForm> forms,

        @Required(criterion = "bribe-reasonableness") @Nullable
        Text reasonableness,

        @Required(criterion = "bribe-given-afterwards") @Nullable
        Text afterwards,

        @Required(criterion = "duty-and-custom") @Nullable Text dutyAndCustom) {

    /** Absent lists become empty. */
    public BribeDefinition {
        forms = Lists.copy(forms);
    }

    /** With another meaning. */
    public BribeDefinition withDefinition(Text definition) {
        return new BribeDefinition(definition, forms, reasonableness, afterwards, dutyAndCustom);
    }

    /** With other forms. */
    public BribeDefinition withForms(BribeForm... forms) {
        return new BribeDefinition(definition, List.of(forms), reasonableness, afterwards, dutyAndCustom);
    }

    /** With another test of reasonableness. */
    public BribeDefinition withReasonableness(Text reasonableness) {
        return new BribeDefinition(definition, forms, reasonableness, afterwards, dutyAndCustom);
    }

    /** With other words on what is given or received afterwards. */
    public BribeDefinition withAfterwards(Text afterwards) {
        return new BribeDefinition(definition, forms, reasonableness, afterwards, dutyAndCustom);
    }

    /** With other words on duty and custom. */
    public BribeDefinition withDutyAndCustom(Text dutyAndCustom) {
        return new BribeDefinition(definition, forms, reasonableness, afterwards, dutyAndCustom);
    }

    /** With the wording of one form, in place of the same form's or after the others. */
    public BribeDefinition withForm(BribeKind kind, Text wording) {
        BribeForm form = new BribeForm(kind, wording);
        List<BribeForm> changed = new ArrayList<>(forms);
        changed.replaceAll(each -> each.form() == kind ? form : each);
        if (!changed.contains(form)) {
            changed.add(form);
        }
        return new BribeDefinition(definition, changed, reasonableness, afterwards, dutyAndCustom);
    }
}
