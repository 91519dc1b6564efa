package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.content.Content;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.FileRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * R33, proposed: the PDF and the machine-readable file hold the same data. No file is opened, so all that can be seen is
 * that one address is given for two formats. Remarks only.
 *
 * @param files the files looked at
 * @param <C> the content
 */
public record FilesApart<C extends Content>(PublishedFiles<C> files) implements Rule<C> {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R33", Grounds.PROPOSED);
    }

    @Override
    public Class<C> content() {
        return files.content();
    }

    @Override
    public void judge(Case<C> given, Verdicts verdicts) {
        Map<String, FileRef> seen = new HashMap<>();
        List<FileRef> published = files.list().apply(given);
        for (int i = 0; i < published.size(); i++) {
            FileRef file = published.get(i);
            String url = file.url();
            if (url == null || ThaiText.isBlank(url)) {
                continue;
            }
            FileRef before = seen.putIfAbsent(url.strip(), file);
            if (before != null && before.format() != file.format()) {
                verdicts.remark(
                        files.criterion(),
                        Severity.WARNING,
                        files.at().apply(given).child(i).child("url"),
                        ProblemKind.SAME_ADDRESS);
            }
        }
    }
}
