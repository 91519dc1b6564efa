package io.github.openita.checklist.internal.rule.statistics;

import io.github.openita.checklist.internal.rule.FilesApart;
import io.github.openita.checklist.internal.rule.FormatsPublished;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.PublishedFiles;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.statistics.PerformanceStatistics;
import java.util.List;

/** Every rule over performance in figures. */
public final class StatisticsRules {

    static final String OF_THE_YEAR = "performance-statistics/statistics-of-the-year";
    static final String PERIOD = "performance-statistics/statistics-period";
    static final String CASES = "performance-statistics/case-statistics";
    static final String CHECKPOINTS = "performance-statistics/checkpoint-statistics";
    static final String FORMATS = "performance-statistics/statistics-file-formats";

    private StatisticsRules() {}

    /** The rules. */
    public static List<Rule<PerformanceStatistics>> all() {
        Class<PerformanceStatistics> content = PerformanceStatistics.class;
        PublishedFiles<PerformanceStatistics> files = PublishedFiles.ofDisclosure(content, FORMATS);
        return List.of(
                new StatisticsOfTheYear(),
                new StatisticsCoverPeriod(),
                new PublishedAfterPeriod<>(content, OF_THE_YEAR, PerformanceStatistics::period),
                new BothKindsOfCheckpoint(),
                new PlausibleFigures(),
                new FormatsPublished<>(files),
                new FilesApart<>(files));
    }

    /** Whether there is a row in either list: the months covered need one, and one is enough. */
    static boolean hasRows(PerformanceStatistics statistics) {
        return !statistics.cases().isEmpty() || !statistics.checkpoints().isEmpty();
    }
}
