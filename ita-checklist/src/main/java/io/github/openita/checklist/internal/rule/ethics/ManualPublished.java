package io.github.openita.checklist.internal.rule.ethics;

import static io.github.openita.checklist.internal.rule.ethics.EthicsRules.MANUAL;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.ethics.EthicsManual;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.util.List;

/** R70: the manual can be found: by its page, or as a file of the disclosure. */
final class ManualPublished implements Rule<EthicsManual> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R70", MANUAL);
    }

    @Override
    public Class<EthicsManual> content() {
        return EthicsManual.class;
    }

    @Override
    public void judge(Case<EthicsManual> given, Verdicts verdicts) {
        WebLink link = given.content().link();
        List<FileRef> files = given.disclosure().files();
        boolean found = (link != null && WebAddress.isWellFormed(link.url()))
                || files.stream().anyMatch(file -> WebAddress.isWellFormed(file.url()));
        if (found) {
            verdicts.pass(MANUAL);
        } else if (link != null && link.answered()) {
            verdicts.fail(MANUAL, given.at().child("link"), ProblemKind.MALFORMED_ADDRESS);
        } else if (files.stream().anyMatch(FileRef::answered)) {
            verdicts.fail(MANUAL, given.disclosureAt().child("files"), ProblemKind.MALFORMED_ADDRESS);
        } else {
            List<Part> either = List.of(new Part(EthicsManual.class, "link"), new Part(Disclosure.class, "files"));
            verdicts.missing(MANUAL, given.at(), ProblemKind.MISSING_ANY, either);
        }
    }
}
