package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OneOf;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.announcement.AnnouncementExemption;
import io.github.openita.model.content.announcement.AnnouncementKind;
import io.github.openita.model.content.announcement.ProcurementAnnouncement;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * R94: each announcement of a kind has its page or file. Where there is none of the kind, the Act may not require it: a
 * reason and a provision say so for every procurement; or nothing was procured at all.
 *
 * @param criterion the criterion of the kind
 * @param kind the kind
 */
record KindAnnounced(String criterion, AnnouncementKind kind) implements Rule<ProcurementAnnouncements> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R94", criterion);
    }

    @Override
    public Class<ProcurementAnnouncements> content() {
        return ProcurementAnnouncements.class;
    }

    @Override
    public void judge(Case<ProcurementAnnouncements> given, Verdicts verdicts) {
        List<ProcurementAnnouncement> rows = given.content().announcements();
        if (rows.stream().anyMatch(row -> row.kind() == kind)) {
            published(given, rows, verdicts);
        } else if (AnnouncementRules.nothingProcured(given)) {
            verdicts.notApplicable(criterion);
        } else {
            exempted(given, verdicts);
        }
    }

    private void published(
            Case<ProcurementAnnouncements> given, List<ProcurementAnnouncement> rows, Verdicts verdicts) {
        boolean all = true;
        for (int i = 0; i < rows.size(); i++) {
            ProcurementAnnouncement row = rows.get(i);
            if (row.kind() == kind) {
                all &= OneOf.in(ProcurementAnnouncement.class)
                        .or("link", row.link())
                        .or("file", row.file())
                        .judge(criterion, given.at().child("announcements").child(i), verdicts);
            }
        }
        if (all) {
            verdicts.pass(criterion);
        }
    }

    private void exempted(Case<ProcurementAnnouncements> given, Verdicts verdicts) {
        List<AnnouncementExemption> exemptions = given.content().exemptions();
        for (int i = 0; i < exemptions.size(); i++) {
            AnnouncementExemption exemption = exemptions.get(i);
            if (exemption.kind() == kind && exemption.coversAll()) {
                grounded(exemption, given.at().child("exemptions").child(i), verdicts);
                return;
            }
        }
        verdicts.missing(criterion, given.at().child("announcements"), ProblemKind.NOT_COVERED, kind);
    }

    private void grounded(AnnouncementExemption exemption, Location at, Verdicts verdicts) {
        boolean reason = demanded(exemption.reason(), at.child("reason"), verdicts);
        boolean basis = demanded(exemption.legalBasis(), at.child("legalBasis"), verdicts);
        if (reason && basis) {
            verdicts.notApplicable(criterion);
        }
    }

    private boolean demanded(@Nullable Text text, Location at, Verdicts verdicts) {
        boolean there = text != null && text.answered();
        if (!there) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
        }
        return there;
    }
}
