package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.procurement.ProcurementSummary;
import java.util.List;

/** Every rule over the monthly procurement summaries. */
public final class ProcurementRules {

    static final String RESULTS_FORM = "procurement-summary/results-form";
    static final String CLASSIFIED_BY_MONTH = "procurement-summary/classified-by-month";
    static final String PUBLISHED_EVERY_MONTH = "procurement-summary/published-every-month";
    static final String FIRST_HALF = "procurement-summary/first-half";
    static final String NONE_STATEMENT = "procurement-summary/none-statement";
    static final String FORMATS = "procurement-summary/formats";

    /** What is asked of each row of form สขร.1 (R60). */
    static final List<String> ROW_FIELDS = List.of(
            "procurement-summary/work-item",
            "procurement-summary/budget",
            "procurement-summary/reference-price",
            "procurement-summary/method",
            "procurement-summary/bidders",
            "procurement-summary/selected-bidder",
            "procurement-summary/selection-reason",
            "procurement-summary/contract");

    private ProcurementRules() {}

    /** The rules. */
    public static List<Rule<ProcurementSummary>> all() {
        return List.of(
                new RowsOrNone(),
                new RowsAskedWhereProcured(),
                new OneSummaryAMonth(),
                new PublishedMonthly(),
                new CoversFirstHalf(),
                new NoneStated(),
                new FormatsEachMonth(),
                new PlausibleRows(),
                new ContractsAnnounced());
    }
}
