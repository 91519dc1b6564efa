package io.github.openita.model.content.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RiskMatrixTest {

    private static final RiskMatrix MATRIX = RiskMatrix.of(
            scale(4),
            scale(3),
            RiskBand.of(RiskLevel.LOW, 1, 3),
            RiskBand.of(RiskLevel.MEDIUM, 4, 8),
            RiskBand.of(RiskLevel.HIGH, 9, 12));

    private static RiskScale scale(int steps) {
        return new RiskScale(
                IntStream.rangeClosed(1, steps)
                        .mapToObj(score -> ScaleStep.of(score, Text.of("ระดับ"), Text.of("คำอธิบาย")))
                        .toList(),
                null);
    }

    @Test
    void theLevelFollowsFromTheScores() {
        assertThat(MATRIX.levelOf(RiskRating.of(1, 3))).contains(RiskLevel.LOW);
        assertThat(MATRIX.levelOf(RiskRating.of(2, 2))).contains(RiskLevel.MEDIUM);
        assertThat(MATRIX.levelOf(RiskRating.of(4, 3))).contains(RiskLevel.HIGH);
    }

    @Test
    void aLevelThatIsStatedDoesNotOutweighTheScores() {
        assertThat(MATRIX.levelOf(new RiskRating(4, 3, RiskLevel.LOW))).contains(RiskLevel.HIGH);
        assertThat(MATRIX.levelOf(new RiskRating(null, null, RiskLevel.LOW))).contains(RiskLevel.LOW);
    }

    @Test
    void halfARatingOrOneOffTheScaleHasNoLevel() {
        assertThat(MATRIX.levelOf(new RiskRating(4, null, RiskLevel.LOW))).isEmpty();
        assertThat(MATRIX.levelOf(new RiskRating(null, null, null))).isEmpty();
        assertThat(MATRIX.levelOf(RiskRating.of(3, 4))).isEmpty();
        assertThat(MATRIX.levelOf(RiskRating.of(0, 3))).isEmpty();
        assertThat(MATRIX.levelOf(RiskRating.of(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isEmpty();
    }

    @Test
    void theLowestLevelIsAcceptedWhereNoneIsStated() {
        assertThat(MATRIX.accepted()).contains(RiskLevel.LOW);
        assertThat(MATRIX.exceedsAppetite(RiskLevel.LOW)).isFalse();
        assertThat(MATRIX.exceedsAppetite(RiskLevel.MEDIUM)).isTrue();
        assertThat(MATRIX.accepting(RiskLevel.MEDIUM).exceedsAppetite(RiskLevel.MEDIUM))
                .isFalse();
        assertThat(MATRIX.accepting(RiskLevel.MEDIUM).exceedsAppetite(RiskLevel.HIGH))
                .isTrue();
        assertThat(new RiskMatrix(null, null, List.of(), null, null).exceedsAppetite(RiskLevel.HIGH))
                .isFalse();
    }
}
