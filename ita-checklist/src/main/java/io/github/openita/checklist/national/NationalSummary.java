package io.github.openita.checklist.national;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What all stations say together in one edition and fiscal year.
 *
 * @param edition the edition
 * @param year the fiscal year
 * @param asOf the day as of which they were assessed
 * @param stations the stations that count, one dossier each, in the order of their files
 * @param leftOut the dossiers that do not count, in the order of their files
 */
public record NationalSummary(
        Edition edition,
        FiscalYear year,
        LocalDate asOf,
        List<DossierResult.Counted> stations,
        List<DossierResult.LeftOut> leftOut) {

    private static final Text NOTHING = Text.of("", "");

    /** Copies the lists. */
    public NationalSummary {
        stations = List.copyOf(stations);
        leftOut = List.copyOf(leftOut);
    }

    /** All stations. */
    public UnitTally all() {
        return new UnitTally(NOTHING, NOTHING, results());
    }

    /** The total from which a station passes, if the edition says. */
    public Optional<BigDecimal> passMark() {
        return Standing.passMark(edition, year);
    }

    /** The stations of each bureau, by its Thai name. */
    public List<UnitTally> bureaus() {
        return grouped(unit -> key(unit.bureau())).stream()
                .map(group -> new UnitTally(group.get(0).unit().bureau(), NOTHING, group))
                .toList();
    }

    /** The stations of each division, by the Thai names of bureau and division. */
    public List<UnitTally> divisions() {
        return grouped(unit -> key(unit.bureau()) + '\n' + key(unit.division())).stream()
                .map(group -> new UnitTally(
                        group.get(0).unit().bureau(), group.get(0).unit().division(), group))
                .toList();
    }

    /** Every requirement over all stations, in the edition's order. */
    public List<RequirementTally> requirements() {
        List<Requirement> asked = edition.requirements();
        List<RequirementTally> tallies = new ArrayList<>();
        for (int at = 0; at < asked.size(); at++) {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            for (DossierResult.Counted each : stations) {
                counts.merge(each.result().outcomes().at(at), 1, Integer::sum);
            }
            tallies.add(new RequirementTally(asked.get(at), counts));
        }
        return tallies;
    }

    /** The requirements without parts that cost points and were missed, most missed first, so many at most. */
    public List<RequirementTally> mostMissed(int most) {
        return requirements().stream()
                .filter(each -> each.costsPoints() && each.missed() > 0)
                .filter(each -> edition.children(each.requirement().id()).isEmpty())
                .sorted(RequirementTally.MOST_MISSED)
                .limit(most)
                .toList();
    }

    private List<StationResult> results() {
        return stations.stream().map(DossierResult.Counted::result).toList();
    }

    private List<List<StationResult>> grouped(Function<StationUnit, String> key) {
        SortedMap<String, List<StationResult>> groups = new TreeMap<>();
        results()
                .forEach(each -> groups.computeIfAbsent(key.apply(each.unit()), name -> new ArrayList<>())
                        .add(each));
        return List.copyOf(groups.values());
    }

    private static String key(Text name) {
        return name.in(Language.TH);
    }
}
