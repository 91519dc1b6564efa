package io.github.openita.checklist.internal.rule.contact;

import static io.github.openita.checklist.internal.rule.contact.ContactRules.ALL_ELEMENTS;
import static io.github.openita.checklist.internal.rule.contact.ContactRules.ELEMENTS;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.constraint.EmailValidator;
import io.github.openita.checklist.internal.constraint.PhoneValidator;
import io.github.openita.checklist.internal.constraint.ValueCheck;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.contact.ContactAndFeedback;
import io.github.openita.model.content.contact.ContactInfo;
import io.github.openita.model.field.Location;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** R50: name, address, telephone, e-mail and map, each as its own criterion wants it; what is malformed is not there. */
final class FiveElements implements Rule<ContactAndFeedback> {

    private static final int ASKED = 5;

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R50", ELEMENTS, ALL_ELEMENTS);
    }

    @Override
    public Class<ContactAndFeedback> content() {
        return ContactAndFeedback.class;
    }

    @Override
    public void judge(Case<ContactAndFeedback> given, Verdicts verdicts) {
        ContactInfo contact = given.content().contact();
        Location at = given.at().child("contact");
        if (contact == null) {
            verdicts.missing(ELEMENTS, at, ProblemKind.MISSING);
            verdicts.missing(ALL_ELEMENTS, at, ProblemKind.MISSING);
            return;
        }
        Set<Object> lacking = lacking(contact);
        if (lacking.isEmpty()) {
            verdicts.pass(ELEMENTS);
            verdicts.pass(ALL_ELEMENTS);
        } else {
            verdicts.missing(ELEMENTS, at, ProblemKind.CONTENTS_INCOMPLETE, ASKED - lacking.size(), ASKED);
            verdicts.missing(ALL_ELEMENTS, at, ProblemKind.NOT_COVERED, lacking);
        }
    }

    /** The elements that are not there; of the map, either component. */
    private static Set<Object> lacking(ContactInfo contact) {
        Set<Object> lacking = new LinkedHashSet<>();
        if (ValueCheck.problem(contact.unitName()).isPresent()) {
            lacking.add(part("unitName"));
        }
        if (ValueCheck.problem(contact.address()).isPresent()) {
            lacking.add(part("address"));
        }
        if (!all(contact.phones(), PhoneValidator::isNumber)) {
            lacking.add(part("phones"));
        }
        if (!all(contact.emails(), EmailValidator::isAddress)) {
            lacking.add(part("emails"));
        }
        OneOf map = OneOf.in(ContactInfo.class).or("mapLink", contact.mapLink()).or("mapImage", contact.mapImage());
        if (!map.answered()) {
            lacking.add(List.of(part("mapLink"), part("mapImage")));
        }
        return Collections.unmodifiableSet(lacking);
    }

    private static boolean all(List<String> values, Predicate<String> wellFormed) {
        return !values.isEmpty() && values.stream().allMatch(wellFormed);
    }

    private static Part part(String component) {
        return new Part(ContactInfo.class, component);
    }
}
