package io.github.openita.checklist;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sample dossiers that come with the project, and how they are looked at. */
final class Samples {

    /** A day on which the complete sample has everything. */
    static final LocalDate COMPLETE_ON = LocalDate.of(2023, 5, 2);

    /** A day in the middle of the year, for the sample with gaps. */
    static final LocalDate GAPS_ON = LocalDate.of(2023, 2, 15);

    /** One checklist for all tests, as a host has one. */
    static final Checklist CHECKLIST = Checklist.standard();

    static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();

    private static final DossierJson JSON = DossierJson.standard();
    private static final byte[] COMPLETE = bytes("complete");

    private Samples() {}

    static Dossier complete() {
        return JSON.read(COMPLETE, "complete.json");
    }

    static Dossier gaps() {
        return JSON.read(bytes("gaps"), "gaps.json");
    }

    static Dossier empty() {
        return JSON.read(bytes("empty"), "empty.json");
    }

    /** A sample by its name. */
    static Dossier read(String name) {
        return JSON.read(bytes(name), name + ".json");
    }

    /** The complete sample, to be edited. */
    static JsonTree completeTree() {
        return JsonTree.parse(COMPLETE);
    }

    /** A sample by its name, to be edited. */
    static JsonTree tree(String name) {
        return JsonTree.parse(bytes(name));
    }

    static Dossier read(JsonTree tree) {
        return JSON.read(tree.bytes(), "edited.json");
    }

    static Assessment assessComplete() {
        return CHECKLIST.assess(complete(), COMPLETE_ON);
    }

    static Assessment assess(Dossier dossier) {
        return CHECKLIST.assess(dossier, COMPLETE_ON);
    }

    static Assessment assess(JsonTree tree) {
        return assess(read(tree));
    }

    /** The items that have a record for their content, in the edition's order. */
    static List<DisclosureItem> typedItems() {
        return EDITION.items().stream()
                .filter(item -> ContentTypes.find(item.contentKey()).isPresent())
                .toList();
    }

    /** Outcomes by requirement id, in the edition's order. */
    static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        for (RequirementAssessment each : assessment.requirements()) {
            outcomes.put(each.id(), each.outcome());
        }
        return outcomes;
    }

    /** What is another outcome in the second assessment than in the first, with the second's outcome. */
    static Map<String, Outcome> changes(Assessment before, Assessment after) {
        Map<String, Outcome> changed = outcomes(after);
        changed.entrySet().removeIf(entry -> before.requirement(entry.getKey()).outcome() == entry.getValue());
        return changed;
    }

    private static byte[] bytes(String sample) {
        try {
            return Files.readAllBytes(Path.of("../ita-examples/samples", sample + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
