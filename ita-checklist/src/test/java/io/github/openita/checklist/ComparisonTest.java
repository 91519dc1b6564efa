package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Comparison;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.Readiness;
import org.junit.jupiter.api.Test;

/** What a station won and lost between two assessments. */
class ComparisonTest {

    private static Assessment assessed(String sample) {
        return Samples.assess(Samples.read(sample));
    }

    @Test
    void nothingChangesAgainstItself() {
        Assessment gaps = assessed("gaps");
        Comparison same = gaps.compareTo(gaps);
        assertThat(same.won()).isEmpty();
        assertThat(same.lost()).isEmpty();
        assertThat(same.added()).isEmpty();
        assertThat(same.dropped()).isEmpty();
        assertThat(same.stillOpen()).hasSameSizeAs(gaps.open());
    }

    @Test
    void whatWasOpenIsWonWhenItIsMended() {
        Assessment gaps = assessed("gaps");
        Comparison mended = assessed("complete").compareTo(gaps);
        assertThat(mended.won()).hasSameSizeAs(gaps.open());
        assertThat(mended.won()).allMatch(each -> each.before().outcome().isOpen());
        assertThat(mended.lost()).isEmpty();
        assertThat(mended.stillOpen()).isEmpty();
    }

    @Test
    void backwardsItIsLost() {
        Assessment gaps = assessed("gaps");
        Comparison back = gaps.compareTo(assessed("complete"));
        assertThat(back.lost()).hasSameSizeAs(gaps.open());
        assertThat(back.lost()).allMatch(each -> !each.before().outcome().isOpen());
        assertThat(back.won()).isEmpty();
    }

    @Test
    void readinessCountsWhatDecidesForItselfAndApplies() {
        Readiness whole = assessed("complete").readiness();
        assertThat(whole.met()).isEqualTo(whole.asked());
        assertThat(whole.percent()).isEqualTo(100);
        Assessment gaps = assessed("gaps");
        assertThat(gaps.readiness().percent()).isBetween(1, 99);
        int met = gaps.items().stream().mapToInt(item -> item.readiness().met()).sum();
        assertThat(gaps.readiness().met()).isEqualTo(met);
        assertThat(assessed("empty").readiness().met()).isZero();
        assertThat(gaps.requirements().stream().filter(each -> each.outcome() == Outcome.PASS))
                .hasSizeGreaterThanOrEqualTo(met);
    }
}
