package io.github.openita.model.edition;

/**
 * A number that a criterion needs and its text does not give: from how many laws there are "many" (O3.2).
 *
 * @param name the name: manyLaws
 * @param criterion the criterion that needs it
 * @param above the case holds above this number
 * @param provenance where it is known from
 */
public record Threshold(String name, Criterion criterion, int above, Provenance provenance) {}
