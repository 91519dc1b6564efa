package io.github.openita.export.intake;

import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.text.Text;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of tables of form สขร. 1.
 *
 * @param months a summary for each month that could be read
 * @param problems what did not become part of them, totals and remarks among it, in the order of the sheets
 */
public record ProcurementTable(List<MonthlySummary> months, List<IntakeProblem> problems) {

    /** Copies. */
    public ProcurementTable {
        months = List.copyOf(months);
        problems = List.copyOf(problems);
    }

    /** The dossier with the rows of these months in place of those that it had; the rest of each month is kept. */
    public Dossier into(Dossier dossier) {
        Disclosure<ProcurementSummary> disclosure =
                dossier.disclosure(ProcurementSummary.class).orElseGet(() -> Disclosure.of(ProcurementSummary.of()));
        ProcurementSummary before = disclosure.content();
        List<MonthlySummary> all = new ArrayList<>(before == null ? List.of() : before.months());
        for (MonthlySummary read : months) {
            int at = index(all, read.month());
            if (at < 0) {
                all.add(read);
            } else {
                all.set(at, merged(all.get(at), read));
            }
        }
        return dossier.with(disclosure.withContent(new ProcurementSummary(all)));
    }

    private static int index(List<MonthlySummary> all, @Nullable YearMonth month) {
        for (int at = 0; at < all.size(); at++) {
            if (Objects.equals(month, all.get(at).month())) {
                return at;
            }
        }
        return -1;
    }

    private static MonthlySummary merged(MonthlySummary before, MonthlySummary read) {
        Text none = read.noneStatement();
        return new MonthlySummary(
                before.month(), read.procurements(), none, before.publishedOn(), before.link(), before.files());
    }
}
