package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.Tone;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskBand;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The risks in the fields of likelihood and impact, and those that cannot be placed. */
record MapPart(Wording wording, Ratings ratings) {

    /** A map of more steps does not fit a page. */
    private static final int MOST_STEPS = 10;

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, wording.say("map")));
        RiskMatrix matrix = ratings.matrix();
        RiskScale likelihood = matrix.likelihood();
        RiskScale impact = matrix.impact();
        if (likelihood == null || impact == null || !isDrawable(likelihood) || !isDrawable(impact) || !isWhole()) {
            blocks.add(Callout.of(Tone.CAUTION, wording.say("map"), wording.say("map.none")));
            return;
        }
        blocks.add(map(wording.say("map.before"), likelihood, impact, Risk::rating));
        unplaced(likelihood, impact, blocks);
        if (ratings.any(risk -> risk.residual() != null)) {
            blocks.add(map(wording.say("map.after"), likelihood, impact, Risk::residual));
        }
    }

    private static boolean isDrawable(RiskScale scale) {
        int steps = scale.steps().size();
        return steps > 0
                && steps <= MOST_STEPS
                && IntStream.rangeClosed(1, steps).allMatch(scale::has);
    }

    /** Whether every field has a level. */
    private boolean isWhole() {
        int across = steps(ratings.matrix().likelihood());
        int up = steps(ratings.matrix().impact());
        return IntStream.rangeClosed(1, across)
                .allMatch(likelihood -> IntStream.rangeClosed(1, up)
                        .allMatch(impact -> ratings.matrix()
                                .levelOf((long) likelihood * impact)
                                .isPresent()));
    }

    private static int steps(@Nullable RiskScale scale) {
        return scale == null ? 0 : scale.steps().size();
    }

    private HeatMap map(
            String title, RiskScale likelihood, RiskScale impact, Function<Risk, @Nullable RiskRating> rating) {
        List<RiskBand> bands = ratings.matrix().bands();
        List<List<HeatMap.Field>> fields = new ArrayList<>();
        for (int up = 1; up <= steps(impact); up++) {
            List<HeatMap.Field> row = new ArrayList<>();
            for (int across = 1; across <= steps(likelihood); across++) {
                row.add(new HeatMap.Field(band((long) across * up), marks(across, up, rating)));
            }
            fields.add(row);
        }
        return new HeatMap(
                title,
                axis("likelihood", likelihood),
                axis("impact", impact),
                bands.stream()
                        .map(band -> new HeatMap.Level(Ratings.name(band, wording), Ratings.tone(band.level())))
                        .toList(),
                fields);
    }

    private int band(long score) {
        List<RiskBand> bands = ratings.matrix().bands();
        return IntStream.range(0, bands.size())
                .filter(i -> bands.get(i).holds(score))
                .findFirst()
                .orElseThrow();
    }

    private List<String> marks(int likelihood, int impact, Function<Risk, @Nullable RiskRating> rating) {
        return ratings.risks().stream()
                .filter(each -> isAt(rating.apply(each.risk()), likelihood, impact))
                .map(Ratings.Named::id)
                .toList();
    }

    private static boolean isAt(@Nullable RiskRating rating, int likelihood, int impact) {
        return rating != null
                && rating.likelihood() != null
                && rating.likelihood() == likelihood
                && rating.impact() != null
                && rating.impact() == impact;
    }

    private void unplaced(RiskScale likelihood, RiskScale impact, List<Block> blocks) {
        String ids = ratings.risks().stream()
                .filter(each -> !isPlaced(each.risk().rating(), likelihood, impact))
                .map(Ratings.Named::id)
                .collect(Collectors.joining(", "));
        if (!ids.isEmpty()) {
            blocks.add(Callout.of(Tone.CAUTION, wording.say("unplaced"), wording.say("unplaced.ids", ids)));
        }
    }

    private static boolean isPlaced(@Nullable RiskRating rating, RiskScale likelihood, RiskScale impact) {
        return rating != null
                && rating.likelihood() != null
                && likelihood.has(rating.likelihood())
                && rating.impact() != null
                && impact.has(rating.impact());
    }

    private HeatMap.Axis axis(String key, RiskScale scale) {
        List<String> steps = IntStream.rangeClosed(1, steps(scale))
                .mapToObj(score -> step(score, scale))
                .toList();
        return new HeatMap.Axis(wording.say(key), steps);
    }

    private String step(int score, RiskScale scale) {
        String label = scale.steps().stream()
                .filter(step -> step.score() != null && step.score() == score)
                .map(ScaleStep::label)
                .map(wording::in)
                .findFirst()
                .orElse("");
        return label.isEmpty() ? wording.say("step.score", score) : wording.say("step.named", score, label);
    }
}
