package io.github.openita.examples.nation;

import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.station.Station;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Stations of many kinds: about one in seven lacks next to nothing, one in sixty has nothing, and the others lack from a
 * few items to nearly all, as the results of fiscal year B.E. 2566 were spread.
 */
final class SampleStation {

    private static final long SEED = 2566;
    private static final int ITEMS = 30;
    private static final int ALL = 1_484;
    private static final int PASSING = 208;
    private static final int NOTHING = 24;

    private final DossierJson json = DossierJson.standard();
    private final String complete;
    private final String gaps;
    private final String provincial;

    SampleStation(Path samples) throws IOException {
        this.complete = Files.readString(samples.resolve("complete.json"));
        this.gaps = Files.readString(samples.resolve("gaps.json"));
        this.provincial = Files.readString(samples.resolve("provincial.json"));
    }

    /** The name of a station's file, in the folder of its bureau. */
    String file(int number) {
        return "%s/station-%04d.json".formatted(SampleUnit.of(number).folder(), number);
    }

    /** The dossier of a station, from 1. */
    byte[] dossier(int number) {
        Random random = new Random(SEED * 31 + number);
        // Spread over the country by a step that no other number of stations divides.
        long rank = number * 7_919L % ALL;
        boolean half = rank >= ALL - NOTHING - (ALL / 30) && rank < ALL - NOTHING;
        SampleUnit unit = SampleUnit.of(number);
        String base = half ? gaps : unit.isMetropolitan() || number % 3 == 0 ? complete : provincial;
        Dossier dossier = json.read(unit.renamed(base).getBytes(StandardCharsets.UTF_8), file(number));
        Dossier placed = dossier.with(placed(dossier.station(), unit));
        return json.write(new Dossier(
                placed.edition(),
                placed.fiscalYear(),
                placed.station(),
                left(placed.disclosures(), lacking(rank, half, random), random),
                placed.committeeOrder(),
                placed.measuresPlan()));
    }

    private static int lacking(long rank, boolean half, Random random) {
        if (rank < PASSING) {
            return random.nextInt(4);
        }
        if (rank >= ALL - NOTHING) {
            return ITEMS;
        }
        return half ? random.nextInt(6) : 7 + random.nextInt(6) + random.nextInt(9);
    }

    private static Station placed(Station station, SampleUnit unit) {
        return new Station(
                unit.code(),
                station.name(),
                unit.type(),
                List.of(unit.bureau(), unit.division()),
                station.website(),
                station.head(),
                station.changes());
    }

    /** Without some of them; of others something small is gone. */
    private static Map<String, Disclosure<?>> left(Map<String, Disclosure<?>> all, int lacking, Random random) {
        Map<String, Disclosure<?>> left = new LinkedHashMap<>(all);
        List<String> keys = List.copyOf(all.keySet());
        for (int at = 0; at < lacking; at++) {
            // Later items are harder, and lacking more often.
            String key = keys.get(Math.max(random.nextInt(keys.size()), random.nextInt(keys.size())));
            if (lacking >= ITEMS || random.nextInt(3) > 0) {
                left.remove(key);
            } else {
                left.computeIfPresent(key, (name, disclosure) -> poorer(disclosure, random));
            }
        }
        return lacking >= ITEMS ? Map.of() : left;
    }

    private static Disclosure<?> poorer(Disclosure<?> disclosure, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> disclosure.withFiles();
            case 1 -> disclosure.withContent(null);
            default ->
                new Disclosure<>(
                        disclosure.url(),
                        disclosure.publishedOn(),
                        disclosure.updatedOn(),
                        disclosure.files(),
                        disclosure.content(),
                        List.of(),
                        disclosure.explanation());
        };
    }
}
