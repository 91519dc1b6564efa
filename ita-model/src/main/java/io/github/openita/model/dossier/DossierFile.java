package io.github.openita.model.dossier;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.station.Station;
import io.github.openita.model.time.FiscalYear;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its JSON has it: the edition as text. The disclosures are held by content key, as in {@link Dossier}; the
 * item codes of the JSON are translated on the way.
 */
record DossierFile(
        String edition,
        FiscalYear fiscalYear,
        @Nullable Station station,
        Map<String, Disclosure<?>> disclosures,
        @Nullable CommitteeOrder committeeOrder,
        @Nullable MeasuresPlan measuresPlan) {

    static DossierFile of(Dossier dossier) {
        Station station = dossier.station().equals(Station.UNKNOWN) ? null : dossier.station();
        return new DossierFile(
                dossier.edition().toString(),
                dossier.fiscalYear(),
                station,
                dossier.disclosures(),
                dossier.committeeOrder(),
                dossier.measuresPlan());
    }

    Dossier toDossier() {
        Station known = station == null ? Station.UNKNOWN : station;
        return new Dossier(EditionId.parse(edition), fiscalYear, known, disclosures, committeeOrder, measuresPlan);
    }
}
