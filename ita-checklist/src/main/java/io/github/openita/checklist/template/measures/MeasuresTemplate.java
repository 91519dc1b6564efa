package io.github.openita.checklist.template.measures;

import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.MeasureActivity;
import io.github.openita.model.edition.Measures;
import io.github.openita.model.measures.IndicatorMeasures;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.PlanActivity;
import io.github.openita.model.measures.PlanIssue;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.value.OfficeHolder;
import java.util.List;
import java.util.Optional;

/**
 * Drafts the plan of measures (document-structure.md, section 4): all indicators, issues and activities of the edition,
 * in the words of this station and fiscal year, to be edited. Where the edition leaves the time of completion blank, it
 * is the end of the fiscal year; other cells that it leaves blank stay so.
 *
 * <pre>{@code
 * MeasuresPlan draft = MeasuresTemplate.standard().draft(MeasuresFacts.of(station, 2566), edition);
 * }</pre>
 */
public final class MeasuresTemplate {

    private final Messages messages = Messages.load(MeasuresTemplate.class, "measures");

    private MeasuresTemplate() {}

    /** The template of this library; share it. */
    public static MeasuresTemplate standard() {
        return new MeasuresTemplate();
    }

    /**
     * The draft.
     *
     * @throws IllegalArgumentException if the edition has no measures, or the fiscal year is none
     */
    public MeasuresPlan draft(MeasuresFacts facts, Edition edition) {
        Measures measures = edition.measures()
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no measures"));
        Cells cells = new Cells(messages, facts.station(), FiscalYear.of(facts.fiscalYear()));
        List<IndicatorMeasures> indicators = edition.framework().indicators().stream()
                .map(indicator -> of(indicator, measures, cells))
                .toList();
        StationHead head = facts.station().head();
        return new MeasuresPlan(
                facts.fiscalYear(),
                indicators,
                facts.preparedOn(),
                head == null ? null : new OfficeHolder(head.person(), head.position()));
    }

    private static IndicatorMeasures of(Indicator indicator, Measures measures, Cells cells) {
        List<PlanIssue> issues = measures.issues().stream()
                .filter(issue -> issue.indicator() == indicator.number())
                .map(issue -> new PlanIssue(issue.id(), issue.text()))
                .toList();
        List<PlanActivity> activities = measures.activities().stream()
                .filter(activity -> activity.indicator() == indicator.number())
                .map(cells::row)
                .toList();
        return new IndicatorMeasures(indicator.number(), issues, activities);
    }

    /** The items that an activity serves, as the edition has it; none for an activity of the station's own. */
    public List<DisclosureItem> itemsServed(PlanActivity activity, Edition edition) {
        String id = activity.id();
        return id == null
                ? List.of()
                : edition
                        .measures()
                        .flatMap(measures -> measures.activity(id))
                        .map(MeasureActivity::items)
                        .orElse(List.of())
                        .stream()
                        .map(edition::item)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
