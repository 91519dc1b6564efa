package io.github.openita.checklist.national;

import io.github.openita.checklist.national.DossierResult.Counted;
import io.github.openita.checklist.national.DossierResult.LeftOut;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.time.FiscalYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the results of dossiers together. It is of the edition and fiscal year that most of them answer, the later one
 * where two are answered as often; and of two files of one station the first counts. So the order in which results come
 * does not matter.
 */
public final class RollUp {

    private record Answered(EditionId edition, int fiscalYear) {

        static Answered of(StationResult result) {
            return new Answered(result.edition(), result.fiscalYear());
        }
    }

    private static final Comparator<Map.Entry<Answered, Integer>> MOST = Map.Entry.<Answered, Integer>comparingByValue()
            .thenComparing(each -> each.getKey().fiscalYear())
            .thenComparing(each -> each.getKey().edition().issuedFor())
            .thenComparing(each -> each.getKey().edition().toString());

    private final Editions editions;
    private final List<DossierResult> results = new ArrayList<>();
    private final Map<Answered, Integer> answered = new HashMap<>();

    /** An empty one for results of these editions. */
    public RollUp(Editions editions) {
        this.editions = editions;
    }

    /** Takes the result of one dossier. */
    public void add(DossierResult result) {
        results.add(result);
        if (result instanceof Counted counted) {
            answered.merge(Answered.of(counted.result()), 1, Integer::sum);
        }
    }

    /**
     * All together; nothing where no dossier was assessed.
     *
     * @param asOf the day as of which all were assessed
     */
    public Optional<NationalSummary> summary(LocalDate asOf) {
        return answered.entrySet().stream().max(MOST).map(most -> of(most.getKey(), asOf));
    }

    private NationalSummary of(Answered most, LocalDate asOf) {
        Edition edition = editions.find(most.edition().toString()).orElseThrow();
        Map<String, String> seen = new HashMap<>();
        List<Counted> counted = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        results.stream().sorted(Comparator.comparing(DossierResult::source)).forEach(each -> {
            DossierResult placed = each instanceof Counted station ? place(station, most, seen) : each;
            if (placed instanceof Counted station) {
                counted.add(station);
            } else if (placed instanceof LeftOut left) {
                leftOut.add(left);
            }
        });
        return new NationalSummary(edition, FiscalYear.of(most.fiscalYear()), asOf, counted, leftOut);
    }

    private static DossierResult place(Counted station, Answered most, Map<String, String> seen) {
        if (!Answered.of(station.result()).equals(most)) {
            return new LeftOut(station.source(), DossierFault.of(DossierFault.Kind.OTHER_EDITION));
        }
        Optional<String> other =
                station.result().unit().identity().map(each -> seen.putIfAbsent(each, station.source()));
        return other.<DossierResult>map(each -> new LeftOut(station.source(), DossierFault.duplicateOf(each)))
                .orElse(station);
    }
}
