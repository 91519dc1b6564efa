package io.github.openita.checklist.template.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskLevel;
import io.github.openita.model.content.risk.RiskMatrix;
import io.github.openita.model.content.risk.RiskScale;
import io.github.openita.model.content.risk.ScaleStep;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Confidence;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Parameters;
import io.github.openita.model.edition.Provenance;
import io.github.openita.model.edition.RiskBandDefault;
import io.github.openita.model.edition.RiskDefaults;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriteriaTest {

    private static final RiskTemplate TEMPLATE = RiskTemplate.standard();
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"));
    private static final LocalDate DAY = LocalDate.of(2023, 1, 10);
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();

    private static Edition edition(@Nullable RiskDefaults risk) {
        return new Edition(
                EDITION.info(),
                EDITION.framework(),
                EDITION.vocabularies(),
                EDITION.items(),
                new Parameters(null, null, risk, null, List.of()),
                List.of());
    }

    private static RiskDefaults fourByFive() {
        return new RiskDefaults(
                4,
                5,
                List.of(
                        new RiskBandDefault("LOW", Text.of("รับได้", "Bearable"), 1, 4),
                        new RiskBandDefault("HIGH", Text.of("รับไม่ได้", "Unbearable"), 5, 20)),
                new Provenance(Text.of("ตัวอย่าง", "Example"), Confidence.PROPOSED));
    }

    @Test
    void sizeNamesAndLevelsComeFromTheEdition() {
        RiskMatrix matrix = TEMPLATE.matrix(STATION, edition(fourByFive()));

        assertThat(steps(matrix.likelihood()))
                .hasSize(4)
                .extracting(ScaleStep::label)
                .containsOnlyNulls();
        assertThat(steps(matrix.impact()))
                .hasSize(5)
                .extracting(ScaleStep::label)
                .doesNotContainNull();
        assertThat(matrix.levelOf(4)).contains(RiskLevel.LOW);
        assertThat(matrix.levelOf(5)).contains(RiskLevel.HIGH);
        assertThat(matrix.bands().get(1).name()).isEqualTo(Text.of("รับไม่ได้", "Unbearable"));
        assertThat(matrix.bands())
                .allSatisfy(band -> assertThat(band.response()).isNotNull());
    }

    private static List<ScaleStep> steps(@Nullable RiskScale scale) {
        return Objects.requireNonNull(scale).steps();
    }

    @Test
    void theCriteriaOfEitherSizePass() {
        for (Edition edition : List.of(EDITION, edition(fourByFive()))) {
            CorruptionRiskManagement content =
                    CorruptionRiskManagement.of(RiskAssessment.of(2566, DAY, TEMPLATE.matrix(STATION, edition)));
            Dossier dossier = Dossier.of("police-station:2566", 2566, STATION).with(content);

            assertThat(Checklist.standard()
                            .assess(dossier, DAY)
                            .requirement("O25.4.2")
                            .outcome())
                    .isEqualTo(Outcome.PASS);
        }
    }

    @Test
    void anEditionWithoutLevelsNeedsCriteriaOfTheStation() {
        RiskFacts facts = RiskFacts.of(STATION, 2566);
        RiskMatrix own = TEMPLATE.matrix(STATION, EDITION);

        assertThatThrownBy(() -> TEMPLATE.draft(facts, edition(null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no risk levels");
        assertThat(Objects.requireNonNull(TEMPLATE.draft(facts.withMatrix(own), edition(null))
                                .assessment())
                        .matrix())
                .isEqualTo(own);
    }
}
