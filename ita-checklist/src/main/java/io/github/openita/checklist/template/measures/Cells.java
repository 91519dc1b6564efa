package io.github.openita.checklist.template.measures;

import io.github.openita.model.edition.Completion;
import io.github.openita.model.edition.MeasureActivity;
import io.github.openita.model.edition.MeasureCells;
import io.github.openita.model.edition.Monitoring;
import io.github.openita.model.edition.Occasion;
import io.github.openita.model.measures.ActivitySchedule;
import io.github.openita.model.measures.ActivityText;
import io.github.openita.model.measures.CompletionTime;
import io.github.openita.model.measures.IntervalUnit;
import io.github.openita.model.measures.MonitoringInterval;
import io.github.openita.model.measures.MonitoringTrigger;
import io.github.openita.model.measures.PlanActivity;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The edition's rows in the words of a station and fiscal year. */
final class Cells {

    private static final String STATION = "{station}";

    private final Messages messages;
    private final FiscalYear year;
    private final String nameTh;
    private final String nameEn;

    Cells(Messages messages, Station station, FiscalYear year) {
        this.messages = messages;
        this.year = year;
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        this.nameTh = full == null || full.th() == null ? "สถานีตำรวจ" : full.th();
        this.nameEn = full == null || full.en() == null ? "the police station" : full.en();
    }

    PlanActivity row(MeasureActivity activity) {
        MeasureCells cells = activity.cells();
        return new PlanActivity(
                activity.id(),
                activity.issue(),
                new ActivityText(
                        named(whole(activity)),
                        activity.subActivities().stream()
                                .map(part -> named(part.text()))
                                .toList()),
                named(cells.outputs()),
                cells.awareness() == null ? null : named(cells.awareness()),
                named(cells.responsible()),
                new ActivitySchedule(completion(cells.completion()), monitoring(cells.monitoring())));
    }

    /** Some rows of the source are cut off or only refer to another; the template has them whole. */
    private Text whole(MeasureActivity activity) {
        return messages.find("activity." + activity.id()).orElse(activity.text());
    }

    private CompletionTime completion(@Nullable Completion completion) {
        if (completion == null) {
            return new CompletionTime(messages.format("completion.within", year), null, year.lastDay());
        }
        Period period = completion.period();
        if (period instanceof Period.From from && from.month() == 1) {
            return new CompletionTime(messages.format("completion.from", year), year.number(), null);
        }
        if (period instanceof Period.Deadline deadline) {
            return new CompletionTime(period.describe(year), null, deadline.resolve(year));
        }
        return new CompletionTime(period == null ? completion.text() : period.describe(year), year.number(), null);
    }

    private static @Nullable MonitoringInterval monitoring(@Nullable Monitoring monitoring) {
        if (monitoring == null) {
            return null;
        }
        Integer months = monitoring.everyMonths();
        Set<MonitoringTrigger> triggers = EnumSet.noneOf(MonitoringTrigger.class);
        if (months != null) {
            triggers.add(MonitoringTrigger.INTERVAL);
        }
        monitoring.occasions().forEach(occasion -> triggers.add(trigger(occasion)));
        return new MonitoringInterval(monitoring.text(), months, months == null ? null : IntervalUnit.MONTH, triggers);
    }

    private static MonitoringTrigger trigger(Occasion occasion) {
        return switch (occasion) {
            case ON_CHANGE -> MonitoringTrigger.ON_CHANGE;
            case ON_COMPLETION -> MonitoringTrigger.ON_COMPLETION;
            case IMMEDIATELY -> MonitoringTrigger.IMMEDIATE;
            case AT_YEAR_END -> MonitoringTrigger.END_OF_FISCAL_YEAR;
        };
    }

    private List<Text> named(List<Text> texts) {
        return texts.stream().map(this::named).toList();
    }

    private Text named(Text text) {
        return new Text(
                text.th() == null ? null : text.th().replace(STATION, nameTh),
                text.en() == null ? null : text.en().replace(STATION, nameEn));
    }
}
