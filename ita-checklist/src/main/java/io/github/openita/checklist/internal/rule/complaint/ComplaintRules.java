package io.github.openita.checklist.internal.rule.complaint;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.complaint.ComplaintStatistics;
import io.github.openita.model.content.complaint.CorruptionComplaints;
import io.github.openita.model.field.Location;
import io.github.openita.model.time.MonthRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the complaints of a station. */
public final class ComplaintRules {

    static final String CHANNEL = "corruption-complaints/channel";
    static final String STATISTICS = "corruption-complaints/statistics";
    static final String PROGRESS = "corruption-complaints/progress";
    static final String RECEIVED = "corruption-complaints/received";
    static final String COMPLETED = "corruption-complaints/completed";
    static final String IN_PROGRESS = "corruption-complaints/in-progress";
    static final String NONE_STATEMENT = "corruption-complaints/none-statement";
    static final String PERIOD = "corruption-complaints/period";
    static final String AS_OF = "corruption-complaints/as-of";

    private ComplaintRules() {}

    /** The rules. */
    public static List<Rule<CorruptionComplaints>> all() {
        return List.of(
                new FiguresStated(),
                new ProgressTold(),
                new FiguresAddUp(),
                new NoneStated(),
                new LongEnough(),
                new AsOfTheMonth(),
                new PublishedAfterPeriod<>(CorruptionComplaints.class, PERIOD, ComplaintRules::period),
                new ReachableToo(),
                new ChannelsAgree<>(ItemChannels.COMPLAINTS, CHANNEL, List.of(ItemChannels.POLICY)));
    }

    static @Nullable MonthRange period(CorruptionComplaints content) {
        ComplaintStatistics statistics = content.statistics();
        return statistics == null ? null : statistics.period();
    }

    /** The statistics, empty ones where there are none. */
    static ComplaintStatistics statistics(Case<CorruptionComplaints> given) {
        ComplaintStatistics statistics = given.content().statistics();
        return statistics == null ? new ComplaintStatistics(null, null, null, null, null, List.of(), null) : statistics;
    }

    static Location at(Case<CorruptionComplaints> given) {
        return given.at().child("statistics");
    }
}
