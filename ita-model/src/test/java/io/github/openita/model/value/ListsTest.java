package io.github.openita.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void whatIsAbsentBecomesEmpty() {
        assertThat(Lists.copy((@Nullable List<String>) null)).isEmpty();
        assertThat(Lists.copy((@Nullable Set<WorkLine>) null)).isEmpty();
    }

    @Test
    void absentElementsAreLeftOut() {
        assertThat(Lists.copy(Arrays.asList("b", null, "a"))).containsExactly("b", "a");
        assertThat(Lists.copy(setOf(WorkLine.TRAFFIC, null))).containsExactly(WorkLine.TRAFFIC);
        assertThat(Lists.copy(setOf((WorkLine) null))).isEmpty();
    }

    @Test
    void setsAreInTheOrderOfTheConstants() {
        assertThat(Lists.copy(setOf(WorkLine.INQUIRY, WorkLine.TRAFFIC, WorkLine.GENERAL_STAFF)))
                .containsExactly(WorkLine.GENERAL_STAFF, WorkLine.TRAFFIC, WorkLine.INQUIRY);
    }

    @Test
    void setsAreCopiesThatCannotBeChanged() {
        Set<WorkLine> original = setOf(WorkLine.TRAFFIC);
        Set<WorkLine> copy = Lists.copy(original);

        original.add(WorkLine.INQUIRY);

        assertThat(copy).containsExactly(WorkLine.TRAFFIC);
        assertThatThrownBy(() -> copy.add(WorkLine.INQUIRY)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void setsMayBeAskedForNull() {
        WorkLine unknown = null;

        assertThat(Lists.copy(setOf(WorkLine.TRAFFIC)).contains(unknown)).isFalse();
        assertThat(Lists.copy(Set.<WorkLine>of()).contains(unknown)).isFalse();
    }

    private static Set<WorkLine> setOf(@Nullable WorkLine... elements) {
        return new LinkedHashSet<>(Arrays.asList(elements));
    }
}
