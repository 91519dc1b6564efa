package io.github.openita.checklist.internal.rule.risk;

import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where scales and levels leave a value out, or have one twice. What is absent itself is left out of the comparison. */
final class Gaps {

    private Gaps() {}

    /** The first score from 1 on that a scale has not, or has twice. */
    static Optional<Number> inScores(RiskScale scale) {
        List<Integer> scores = scale.steps().stream()
                .map(ScaleStep::score)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) != i + 1) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The first value at which the ranges of a scale do not join; nothing for a scale without ranges. */
    static Optional<Number> inRanges(RiskScale scale) {
        List<ScaleStep> steps = inOrder(scale);
        if (steps.stream().noneMatch(step -> step.from() != null || step.to() != null)) {
            return Optional.empty();
        }
        return IntStream.range(0, steps.size())
                .mapToObj(i -> breakAfter(steps.get(i), i + 1 < steps.size() ? steps.get(i + 1) : null))
                .flatMap(Optional::stream)
                .<Number>map(value -> value)
                .findFirst();
    }

    /** Where the ranges begin above nought, or end; nothing for a scale without ranges. */
    static Optional<Number> atEnds(RiskScale scale) {
        List<ScaleStep> steps = inOrder(scale);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal first = steps.get(0).from();
        if (first != null && first.signum() > 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        return Optional.ofNullable(steps.get(steps.size() - 1).to());
    }

    private static List<ScaleStep> inOrder(RiskScale scale) {
        return scale.steps().stream()
                .filter(step -> step.score() != null)
                .sorted(Comparator.comparing(step -> Objects.requireNonNull(step.score())))
                .toList();
    }

    private static Optional<BigDecimal> breakAfter(ScaleStep step, @Nullable ScaleStep next) {
        BigDecimal from = step.from();
        BigDecimal to = step.to();
        if (from != null && to != null && to.compareTo(from) <= 0) {
            return Optional.of(from);
        }
        if (next == null) {
            return Optional.empty();
        }
        BigDecimal begins = next.from();
        if (to != null && begins != null) {
            return to.compareTo(begins) == 0 ? Optional.empty() : Optional.of(to.min(begins));
        }
        return Optional.of(
                Stream.of(to, begins, from).filter(Objects::nonNull).findFirst().orElse(BigDecimal.ZERO));
    }

    /** The first score up to the highest product that no level has, or that two have; nothing while a scale is absent. */
    static Optional<Long> inBands(RiskMatrix matrix) {
        if (matrix.likelihood() == null || matrix.impact() == null) {
            return Optional.empty();
        }
        long highest = (long) matrix.likelihood().steps().size()
                * matrix.impact().steps().size();
        List<RiskBand> bands = matrix.bands().stream()
                .filter(band -> band.from() != null && band.to() != null)
                .sorted(Comparator.comparing(band -> Objects.requireNonNull(band.from())))
                .toList();
        long next = 1;
        for (RiskBand band : bands) {
            long from = Objects.requireNonNull(band.from());
            long to = Objects.requireNonNull(band.to());
            if (from != next || to < from) {
                return Optional.of(Math.min(from, next));
            }
            next = to + 1;
        }
        return next <= highest ? Optional.of(next) : Optional.empty();
    }
}
