package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * R35, R41, R50, proposed: a file that the public is to look at, an infographic for one, is a picture or a PDF. Remarks
 * only.
 *
 * @param id number of the rule
 * @param criterion the criterion
 * @param content the content
 * @param file reads the file
 * @param at its place
 * @param <C> the content
 */
public record PictureOrPdf<C extends Content>(
        String id,
        String criterion,
        Class<C> content,
        Function<C, @Nullable FileRef> file,
        Function<Case<C>, Location> at)
        implements Rule<C> {

    private static final List<FileFormat> SUITABLE = List.of(FileFormat.IMAGE, FileFormat.PDF);

    @Override
    public RuleInfo info() {
        return RuleInfo.remark(id, Grounds.PROPOSED);
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        FileRef looked = file.apply(given.content());
        if (looked != null && looked.format() != null && !SUITABLE.contains(looked.format())) {
            verdicts.remark(criterion, Severity.WARNING, at.apply(given), ProblemKind.UNUSUAL_FORMAT, SUITABLE);
        }
    }
}
