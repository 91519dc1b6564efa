package io.github.openita.checklist.internal.rule.anticorruption;

import static io.github.openita.checklist.internal.rule.anticorruption.ProgrammeRules.COMPLAINTS;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.PlanAnalysis;
import io.github.openita.model.content.anticorruption.SituationFinding;
import io.github.openita.model.content.anticorruption.SituationSource;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.field.Location;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * R73, proposed: as many complaints are analysed as the station's statistics of complaints have. Remarks only; nothing
 * where either is not known.
 */
final class ComplaintsAgree extends AnalysisRule {

    @Override
    public RuleInfo info() {
        return RuleInfo.remark("R73", Grounds.PROPOSED);
    }

    @Override
    void judge(Case<AntiCorruptionProgramme> given, PlanAnalysis analysis, Location at, Verdicts verdicts) {
        Optional<Long> received = received(given);
        List<SituationFinding> situation = analysis.situation();
        List<Integer> rows = IntStream.range(0, situation.size())
                .filter(i -> situation.get(i).source() == SituationSource.CORRUPTION_COMPLAINTS)
                .boxed()
                .toList();
        Optional<Long> analysed = sum(rows.stream().map(situation::get).toList());
        if (received.isPresent() && analysed.isPresent() && !received.equals(analysed)) {
            Location where = where(situation, rows, at.child("situation"));
            given.edition()
                    .itemOf(ContentTypes.keyOf(CorruptionComplaints.class))
                    .ifPresent(item -> verdicts.remark(
                            COMPLAINTS, Severity.WARNING, where, ProblemKind.DIFFERS_FROM_ITEM, item.code()));
        }
    }

    private static Location where(List<SituationFinding> situation, List<Integer> rows, Location at) {
        if (rows.size() > 1) {
            return at;
        }
        int only = rows.get(0);
        return at.child(only).child(situation.get(only).count() == null ? "noneStatement" : "count");
    }

    private static Optional<Long> received(Case<?> given) {
        return given.dossier()
                .get(CorruptionComplaints.class)
                .<@Nullable ComplaintStatistics>map(CorruptionComplaints::statistics)
                .flatMap(ComplaintsAgree::total);
    }

    private static Optional<Long> total(ComplaintStatistics statistics) {
        Integer total = statistics.total();
        if (total != null) {
            return Optional.of(total.longValue());
        }
        return statistics.none() ? Optional.of(0L) : Optional.empty();
    }

    /** Complaints and cases may stand in rows of their own; one that is not known leaves the sum unknown. */
    private static Optional<Long> sum(List<SituationFinding> findings) {
        boolean known = !findings.isEmpty()
                && findings.stream().allMatch(each -> each.known().isPresent());
        return known
                ? Optional.of(findings.stream()
                        .flatMap(each -> each.known().stream())
                        .mapToLong(Integer::longValue)
                        .sum())
                : Optional.empty();
    }
}
