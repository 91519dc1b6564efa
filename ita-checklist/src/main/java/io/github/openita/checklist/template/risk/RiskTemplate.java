package io.github.openita.checklist.template.risk;

import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskMeasure;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.ProgressStatus;
import java.util.List;

/**
 * Drafts the assessment of corruption risks and the plan against them (O25): a starter register of all five work lines,
 * with causes and suggested measures, and criteria to rate it by. The station strikes out what does not arise, adds what
 * does, states the controls that it has, and rates every risk.
 *
 * <pre>{@code
 * CorruptionRiskManagement draft = RiskTemplate.standard().draft(RiskFacts.of(station, 2566), edition);
 * }</pre>
 */
public final class RiskTemplate {

    private final Messages messages = Messages.load(RiskTemplate.class, "risk");
    private final RiskAssessment starter = Starter.read();

    private RiskTemplate() {}

    /** The template of this library; share it. */
    public static RiskTemplate standard() {
        return new RiskTemplate();
    }

    /**
     * The draft, without ratings, existing controls, files and report: the assessment says so.
     *
     * @throws IllegalArgumentException if the facts have no criteria and the edition has no risk levels either
     */
    public CorruptionRiskManagement draft(RiskFacts facts, Edition edition) {
        RiskMatrix matrix = facts.matrix() == null ? matrix(facts.station(), edition) : facts.matrix();
        List<Risk> risks =
                starter.risks().stream().map(risk -> planned(risk, facts)).toList();
        return CorruptionRiskManagement.of(
                new RiskAssessment(facts.fiscalYear(), facts.assessedOn(), matrix, risks, List.of()));
    }

    /**
     * The starter's criteria, with the size and levels of an edition.
     *
     * @throws IllegalArgumentException if the edition has no risk levels
     */
    public RiskMatrix matrix(Station station, Edition edition) {
        return edition.risk()
                .map(defaults ->
                        Criteria.of(defaults, Starter.matrix(starter), messages.format("source", nameOf(station))))
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no risk levels"));
    }

    /** A report to fill in: a line for every measure of a plan, not started. */
    public RiskFollowUp followUp(RiskAssessment assessment) {
        List<RiskAction> actions = assessment.risks().stream()
                .flatMap(risk -> risk.measures().stream())
                .map(measure -> new RiskAction(measure.id(), null, null, ProgressStatus.NOT_STARTED, null, List.of()))
                .toList();
        return new RiskFollowUp(null, null, actions, List.of());
    }

    private static Risk planned(Risk risk, RiskFacts facts) {
        Text owner = risk.workLine() == null ? null : facts.owners().get(risk.workLine());
        return risk.withMeasures(risk.measures().stream()
                .map(measure -> new RiskMeasure(
                        measure.id(),
                        measure.action(),
                        owner == null ? measure.owner() : owner,
                        facts.period(),
                        measure.indicator(),
                        measure.target()))
                .toArray(RiskMeasure[]::new));
    }

    private static Text nameOf(Station station) {
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        return full == null ? Text.of("สถานีตำรวจ", "the police station") : full;
    }
}
