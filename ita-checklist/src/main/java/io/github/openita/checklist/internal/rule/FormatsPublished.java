package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileRef;
import java.util.List;

/**
 * R30: files are published in every format demanded, and in one at least of those that a machine can read.
 *
 * @param files the files looked at
 * @param <C> the content
 */
public record FormatsPublished<C extends Content>(PublishedFiles<C> files) implements Rule<C> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R30", files.criterion());
    }

    @Override
    public Class<C> content() {
        return files.content();
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        String criterion = files.criterion();
        Location at = files.at().apply(given);
        List<FileRef> published = files.list().apply(given);
        if (published.isEmpty()) {
            verdicts.missing(criterion, at, ProblemKind.EMPTY);
        } else if (Formats.demanded(given, criterion).judge(published, criterion, at, verdicts)) {
            verdicts.pass(criterion);
        }
    }
}
