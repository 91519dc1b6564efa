package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.assessment.Subject;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives remarks their words: message and hint in both languages, subject and severity from the edition. */
final class FindingWriter {

    private final Messages messages = Messages.load(ProblemKind.class, "problems");
    private final Places places;
    private final Arguments arguments;
    private final Works works;

    FindingWriter(Places places) {
        this.places = places;
        this.arguments = new Arguments(places);
        this.works = new Works(places);
    }

    /** The finding of a remark about an item, or about the dossier where there is no item. */
    Finding write(Remark remark, @Nullable ItemPlan plan) {
        DisclosureItem item = plan == null ? null : plan.item();
        Requirement requirement = plan == null ? null : plan.requirement(remark.criterion());
        return new Finding(
                remark.rule(),
                remark.kind(),
                works.of(remark.kind(), remark.at(), item),
                remark.grounds(),
                remark.outcome(),
                severity(remark, requirement),
                subject(item, requirement),
                remark.at(),
                message(remark, item),
                messages.get(remark.kind().key() + ".hint"));
    }

    private Text message(Remark remark, @Nullable DisclosureItem item) {
        List<Object> all = new ArrayList<>();
        all.add(places.inWords(remark.at(), item));
        remark.details().stream().map(arguments::worded).forEach(all::add);
        return messages.format(remark.kind().key(), all.toArray());
    }

    private static Subject subject(@Nullable DisclosureItem item, @Nullable Requirement requirement) {
        return new Subject(
                item == null ? null : item.code(),
                requirement == null ? null : requirement.id(),
                requirement == null ? null : requirement.criterion().toString());
    }

    private static Severity severity(Remark remark, @Nullable Requirement requirement) {
        if (remark.severity() != null) {
            return remark.severity();
        }
        if (remark.outcome() == Outcome.NEEDS_REVIEW) {
            return remark.kind() == ProblemKind.REVIEW_NEEDED ? Severity.INFO : Severity.WARNING;
        }
        return requirement == null ? Severity.WARNING : Severity.of(requirement.obligation());
    }
}
