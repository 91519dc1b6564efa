package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.dossier.Dossier;
import java.util.ArrayList;
import java.util.List;

/** Looks for what was left over in the texts of one dossier. What is not known of the station is not compared. */
public final class LeftOvers {

    /** Where a text stands. */
    public enum Scope {
        /** In the committee order or the plan of measures, which speak of their own year. */
        PAPER,
        /** In what is disclosed, which may speak of other years too. */
        DISCLOSURE
    }

    private final StationNames names;
    private final FiscalYears years;
    private final HeadNames heads;
    private final OrderCitations orders;

    private LeftOvers(Dossier dossier) {
        this.names = StationNames.of(dossier.station());
        this.years = FiscalYears.of(dossier);
        this.heads = new HeadNames(dossier.station().headPerson());
        this.orders = new OrderCitations(dossier.committeeOrder());
    }

    /** Those of a dossier. */
    public static LeftOvers of(Dossier dossier) {
        return new LeftOvers(dossier);
    }

    /** What was left over in a text. */
    public List<LeftOver> in(String text, Scope scope) {
        List<LeftOver> found = new ArrayList<>(0);
        if (names.another(text)) {
            found.add(LeftOver.of("L01", ProblemKind.OTHER_STATION_NAMED));
        }
        if (years.another(text, scope)) {
            found.add(LeftOver.of("L02", ProblemKind.OTHER_YEAR_NAMED, years.own()));
        }
        if (heads.another(text)) {
            found.add(LeftOver.of("L03", ProblemKind.OTHER_HEAD_NAMED));
        }
        if (orders.another(text)) {
            found.add(LeftOver.of("L04", ProblemKind.ORDER_CITED_OTHERWISE));
        }
        return found;
    }
}
