package io.github.openita.model.content.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetResultTest {

    @ParameterizedTest
    @CsvSource({"100, 100.00, true", "100, 100.01, true", "100, 99.99, false", "0, 0, true", ", 5, false", "5, , false"
    })
    void isOnTargetWhereAsMuchWasSpentAsAimedAt(BigDecimal target, BigDecimal spent, boolean onTarget) {
        assertThat(new BudgetResult("B1", target, spent, null).onTarget()).isEqualTo(onTarget);
    }
}
