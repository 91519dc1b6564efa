package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Choice;
import io.github.openita.model.edition.Demand;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Responsibility;
import io.github.openita.model.edition.Term;
import io.github.openita.model.edition.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that vocabularies hold what items and requirements take from them, and thresholds name criteria there are. */
final class VocabularyChecks {

    private static final String UNITS = "responsibleUnits";
    private static final String FORMATS = "formats";
    private static final String COVERS = "covers";

    private VocabularyChecks() {}

    static void check(Edition edition, Problems problems) {
        Level<Vocabulary> level = Level.of("vocabularies", "name", edition.vocabularies(), Vocabulary::name);
        level.byId(problems);
        for (int i = 0; i < edition.vocabularies().size(); i++) {
            List<Term> terms = edition.vocabularies().get(i).terms();
            new Level<>(level.at(i, "terms"), "code", terms, Term::code).byId(problems);
        }
        for (int i = 0; i < edition.items().size(); i++) {
            Place at = Place.ROOT.child("items").child(i);
            units(edition.items().get(i).responsibility(), codes(edition, UNITS), at.child("responsible"), problems);
            requirements(edition, edition.items().get(i), at.child("requirements"), problems);
        }
        for (int i = 0; i < edition.thresholds().size(); i++) {
            Place at = Place.ROOT.child("thresholds").child(i).child("criterion");
            if (edition.criterion(edition.thresholds().get(i).criterion()).isEmpty() && !problems.touch(at)) {
                problems.add(Fault.NO_SUCH, at);
            }
        }
    }

    private static Set<String> codes(Edition edition, String vocabulary) {
        return edition.vocabulary(vocabulary).stream()
                .flatMap(one -> one.terms().stream())
                .map(Term::code)
                .collect(Collectors.toSet());
    }

    private static void units(Responsibility responsibility, Set<String> units, Place at, Problems problems) {
        known(responsibility.review(), units, at.child("review"), problems);
        known(responsibility.report(), units, at.child("report"), problems);
        all(responsibility.data(), units, at.child("data"), problems);
    }

    private static void requirements(Edition edition, DisclosureItem item, Place list, Problems problems) {
        for (int i = 0; i < item.requirements().size(); i++) {
            Demand demand = item.requirements().get(i).demand();
            Place at = list.child(i);
            FormatDemand formats = demand.formats();
            if (formats != null) {
                formats(formats, codes(edition, FORMATS), at.child("formats"), problems);
            }
            Choice covers = demand.details().get(COVERS);
            if (covers != null) {
                Set<String> names =
                        edition.vocabularies().stream().map(Vocabulary::name).collect(Collectors.toSet());
                all(covers.values(), names, at.child("details").child(COVERS).child("values"), problems);
            }
        }
    }

    private static void formats(FormatDemand formats, Set<String> codes, Place at, Problems problems) {
        all(formats.required(), codes, at.child("required"), problems);
        Choice readable = formats.machineReadable();
        if (readable != null) {
            all(readable.values(), codes, at.child("machineReadable").child("values"), problems);
        }
    }

    private static void all(List<String> values, Set<String> codes, Place list, Problems problems) {
        for (int i = 0; i < values.size(); i++) {
            known(values.get(i), codes, list.child(i), problems);
        }
    }

    private static void known(@Nullable String value, Set<String> codes, Place at, Problems problems) {
        if (value != null && !value.isEmpty() && !codes.contains(value)) {
            problems.add(Fault.NO_SUCH, at);
        }
    }
}
