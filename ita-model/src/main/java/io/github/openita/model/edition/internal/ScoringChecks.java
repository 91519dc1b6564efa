package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.edition.InstrumentWeight;
import io.github.openita.model.edition.RiskBandDefault;
import io.github.openita.model.edition.RiskDefaults;
import io.github.openita.model.edition.ScoreBand;
import io.github.openita.model.edition.ScoreBandSet;
import io.github.openita.model.edition.Scoring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks weights, bands of scores and levels of risk: 100 in all, half-open, and without a gap. */
final class ScoringChecks {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private ScoringChecks() {}

    static void check(Edition edition, Scoring scoring, Problems problems) {
        Place root = Place.ROOT.child("scoring");
        weights(edition, scoring, root.child("weights"), problems);
        Set<String> codes = instruments(edition);
        for (int i = 0; i < scoring.aggregation().size(); i++) {
            String only = scoring.aggregation().get(i).instrument();
            if (only != null && !codes.contains(only)) {
                problems.add(Fault.NO_SUCH, root.child("aggregation").child(i).child("instrument"));
            }
        }
        Place sets = root.child("bandSets");
        new Level<>(sets, "id", scoring.bandSets(), ScoreBandSet::id).byId(problems);
        for (int i = 0; i < scoring.bandSets().size(); i++) {
            ScoreBandSet set = scoring.bandSets().get(i);
            bands(set.bands(), sets.child(i).child("bands"), problems);
            years(set, scoring.bandSets().subList(0, i), sets.child(i), problems);
        }
    }

    private static Set<String> instruments(Edition edition) {
        return edition.framework().instruments().stream().map(Instrument::code).collect(Collectors.toSet());
    }

    private static void weights(Edition edition, Scoring scoring, Place at, Problems problems) {
        Level<InstrumentWeight> level = new Level<>(at, "instrument", scoring.weights(), InstrumentWeight::instrument);
        level.byId(problems);
        Set<String> codes = instruments(edition);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < scoring.weights().size(); i++) {
            InstrumentWeight weight = scoring.weights().get(i);
            sum = sum.add(weight.percent());
            if (!codes.contains(weight.instrument()) && !weight.instrument().isEmpty()) {
                problems.add(Fault.NO_SUCH, level.at(i, "instrument"));
            }
        }
        if (sum.compareTo(ALL) != 0) {
            problems.add(Fault.WEIGHTS_NOT_100, at);
        }
    }

    /** Bands with a condition on every instrument stand beside the others and may overlap them. */
    private static void bands(List<ScoreBand> bands, Place at, Problems problems) {
        BigDecimal above = null;
        boolean first = true;
        for (int i = 0; i < bands.size(); i++) {
            ScoreBand band = bands.get(i);
            if (band.everyInstrumentFrom() != null) {
                continue;
            }
            BigDecimal below = band.below();
            if (first && below != null) {
                problems.add(Fault.BANDS_NOT_OPEN, at.child(i).child("below"));
            } else if (!first && (below == null || above == null || below.compareTo(above) != 0)) {
                problems.add(Fault.BANDS_NOT_CONTIGUOUS, at.child(i).child("below"));
            }
            if (below != null && below.compareTo(band.from()) <= 0) {
                problems.add(Fault.BANDS_NOT_CONTIGUOUS, at.child(i).child("from"));
            }
            above = band.from();
            first = false;
        }
        if (above == null || above.signum() != 0) {
            problems.add(Fault.BANDS_NOT_FROM_ZERO, at);
        }
    }

    private static void years(ScoreBandSet set, List<ScoreBandSet> before, Place at, Problems problems) {
        int from = set.fromYear() == null ? 0 : set.fromYear();
        int to = set.toYear() == null ? Integer.MAX_VALUE : set.toYear();
        if (to < from) {
            problems.add(Fault.YEARS_REVERSED, at.child("toYear"));
        }
        for (ScoreBandSet other : before) {
            int otherFrom = other.fromYear() == null ? 0 : other.fromYear();
            int otherTo = other.toYear() == null ? Integer.MAX_VALUE : other.toYear();
            if (from <= otherTo && otherFrom <= to) {
                problems.add(Fault.BANDS_OVERLAP_IN_TIME, at);
            }
        }
    }

    static void check(RiskDefaults risk, Problems problems) {
        Place at = Place.ROOT.child("risk").child("bands");
        int next = 1;
        for (int i = 0; i < risk.bands().size(); i++) {
            RiskBandDefault band = risk.bands().get(i);
            if (band.from() != next || band.to() < band.from()) {
                problems.add(Fault.RISK_NOT_CONTIGUOUS, at.child(i));
            }
            next = band.to() + 1;
        }
        if (next != risk.likelihoodLevels() * risk.impactLevels() + 1) {
            problems.add(Fault.RISK_NOT_CONTIGUOUS, at);
        }
    }
}
