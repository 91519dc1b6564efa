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

    private static final String STATION = "สถานีตำรวจ";

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
        List<LeftOver> found = List.of();
        if (namesStation(text) && names.another(text)) {
            found = with(found, LeftOver.of("L01", ProblemKind.OTHER_STATION_NAMED));
        }
        if (namesYear(text, scope) && years.another(text, scope)) {
            found = with(found, LeftOver.of("L02", ProblemKind.OTHER_YEAR_NAMED, years.own()));
        }
        if ((text.contains("ผู้กำกับการ") || text.contains(STATION)) && heads.another(text)) {
            found = with(found, LeftOver.of("L03", ProblemKind.OTHER_HEAD_NAMED));
        }
        if (text.contains("คำสั่ง") && orders.another(text)) {
            found = with(found, LeftOver.of("L04", ProblemKind.ORDER_CITED_OTHERWISE));
        }
        return found;
    }

    /** Most texts have none of the words that matter; these are sought first, for it is fast. */
    private static boolean namesStation(String text) {
        return text.contains(STATION)
                || text.contains("สน.")
                || text.contains("สภ.")
                || text.contains("Police Station");
    }

    private static boolean namesYear(String text, Scope scope) {
        return text.contains("ปีงบประมาณ") || (scope == Scope.PAPER && text.contains("iscal year"));
    }

    private static List<LeftOver> with(List<LeftOver> found, LeftOver more) {
        List<LeftOver> all = new ArrayList<>(found);
        all.add(more);
        return all;
    }
}
