package io.github.openita.checklist.score;

import io.github.openita.model.text.Text;

/**
 * The score of a part of the assessment.
 *
 * @param id what it is known by in the edition: {@code O20}, {@code 9.3}, {@code 9}, {@code OIT}
 * @param name its name
 * @param score its score
 */
public record PartScore(String id, Text name, ScoreRange score) {}
