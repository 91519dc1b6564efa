package io.github.openita.model.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of one kind of agency, as issued for one fiscal year: items, requirements, and all that stands around
 * them. Immutable; lists are in the order of the official document. Taken from {@link Editions}, which has checked it.
 */
public final class Edition {

    private final EditionInfo info;
    private final Framework framework;
    private final List<Vocabulary> vocabularies;
    private final List<DisclosureItem> items;
    private final Parameters parameters;
    private final List<Note> sourceInconsistencies;

    private final List<Requirement> requirements;
    private final Map<String, DisclosureItem> itemsByCode = new HashMap<>();
    private final Map<String, DisclosureItem> itemsByContent = new HashMap<>();
    private final Map<String, Requirement> requirementsById = new HashMap<>();
    private final Map<String, Requirement> requirementsByCriterion = new HashMap<>();
    private final Map<String, List<Requirement>> childrenById = new HashMap<>();

    /**
     * An edition of its parts, as they are; {@link Editions} checks what it loads.
     *
     * @param info what it says of itself
     * @param framework instruments to groups
     * @param vocabularies words from which requirements choose
     * @param items the items with their requirements
     * @param parameters the numbers around the requirements
     * @param sourceInconsistencies where the source contradicts itself
     */
    public Edition(
            EditionInfo info,
            Framework framework,
            List<Vocabulary> vocabularies,
            List<DisclosureItem> items,
            Parameters parameters,
            List<Note> sourceInconsistencies) {
        this.info = info;
        this.framework = framework;
        this.vocabularies = List.copyOf(vocabularies);
        this.items = List.copyOf(items);
        this.parameters = parameters;
        this.sourceInconsistencies = List.copyOf(sourceInconsistencies);
        this.requirements =
                items.stream().flatMap(item -> item.requirements().stream()).toList();
        index();
    }

    private void index() {
        for (DisclosureItem item : items) {
            itemsByCode.putIfAbsent(item.code(), item);
            itemsByContent.putIfAbsent(item.contentKey(), item);
        }
        for (Requirement requirement : requirements) {
            requirementsById.putIfAbsent(requirement.id(), requirement);
            requirementsByCriterion.putIfAbsent(requirement.criterion().key(), requirement);
            if (requirement.parent() != null) {
                childrenById
                        .computeIfAbsent(requirement.parent(), id -> new ArrayList<>())
                        .add(requirement);
            }
        }
        childrenById.replaceAll((id, children) -> List.copyOf(children));
    }

    /** What it is known by. */
    public EditionId id() {
        return info.id();
    }

    /** What it says of itself. */
    public EditionInfo info() {
        return info;
    }

    /** Instruments, indicators, sub-indicators and groups. */
    public Framework framework() {
        return framework;
    }

    /** The vocabularies. */
    public List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    /** The vocabulary with a name: {@code workLines}. */
    public Optional<Vocabulary> vocabulary(String name) {
        return vocabularies.stream()
                .filter(vocabulary -> vocabulary.name().equals(name))
                .findFirst();
    }

    /** The items. */
    public List<DisclosureItem> items() {
        return items;
    }

    /** The item with a code: {@code O20}. */
    public Optional<DisclosureItem> item(String code) {
        return Optional.ofNullable(itemsByCode.get(code));
    }

    /** The item that is about something: {@code procurement-summary}. */
    public Optional<DisclosureItem> itemOf(String contentKey) {
        return Optional.ofNullable(itemsByContent.get(contentKey));
    }

    /** All requirements, flat: item by item, parents before their children. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** The requirement with an id: {@code O20.4}. */
    public Optional<Requirement> requirement(String id) {
        return Optional.ofNullable(requirementsById.get(id));
    }

    /** The requirement that asks something; in one edition nothing is asked twice. */
    public Optional<Requirement> criterion(Criterion criterion) {
        return Optional.ofNullable(requirementsByCriterion.get(criterion.key()));
    }

    /** The children of the requirement with an id; none where it has none, or where there is no such requirement. */
    public List<Requirement> children(String id) {
        return childrenById.getOrDefault(id, List.of());
    }

    /** The measures that prepare for the assessment. */
    public Optional<Measures> measures() {
        return Optional.ofNullable(parameters.measures());
    }

    /** How the assessment is scored. */
    public Optional<Scoring> scoring() {
        return Optional.ofNullable(parameters.scoring());
    }

    /** How risks are rated where a station does not rate them otherwise. */
    public Optional<RiskDefaults> risk() {
        return Optional.ofNullable(parameters.risk());
    }

    /** What the law says of gifts to officials. */
    public Optional<GiftRule> giftRule() {
        return Optional.ofNullable(parameters.giftRule());
    }

    /** The thresholds. */
    public List<Threshold> thresholds() {
        return parameters.thresholds();
    }

    /** The threshold that a criterion needs. */
    public Optional<Threshold> threshold(Criterion criterion) {
        return thresholds().stream()
                .filter(threshold -> threshold.criterion().equals(criterion))
                .findFirst();
    }

    /** Where the source contradicts itself. */
    public List<Note> sourceInconsistencies() {
        return sourceInconsistencies;
    }

    /** The id. */
    @Override
    public String toString() {
        return id().toString();
    }
}
