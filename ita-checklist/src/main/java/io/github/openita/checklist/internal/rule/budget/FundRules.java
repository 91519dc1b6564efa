package io.github.openita.checklist.internal.rule.budget;

import io.github.openita.checklist.internal.rule.FilesApart;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.PublishedFiles;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.budget.InvestigationFund;
import java.util.List;

/** Every rule over the investigation fund. */
public final class FundRules {

    static final String INFORMATION = "investigation-fund/fund-information";
    static final String SPENDING = "investigation-fund/spending";
    static final String PERIOD = "investigation-fund/period";
    static final String FORMATS = "investigation-fund/formats";

    private FundRules() {}

    /** The rules. */
    public static List<Rule<InvestigationFund>> all() {
        Class<InvestigationFund> content = InvestigationFund.class;
        return List.of(
                new FundCoversPeriod(),
                new PublishedAfterPeriod<>(content, INFORMATION, InvestigationFund::period),
                new PlausibleSpending(),
                new FormatsAsPrinted(),
                new FilesApart<>(PublishedFiles.ofDisclosure(content, FORMATS)));
    }
}
