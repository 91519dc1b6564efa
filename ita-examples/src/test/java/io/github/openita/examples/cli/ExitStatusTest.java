package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitStatusTest {

    @Test
    void zeroWhereNothingCostsPoints() {
        assertThat(Run.of("check", "samples/complete.json", "--item", "O20").status())
                .isZero();
    }

    @Test
    void oneWhereSomethingFailedOrIsNotProvided() {
        assertThat(Run.of("check", "samples/gaps.json").status()).isEqualTo(1);
        assertThat(Run.of("check", "samples/empty.json").status()).isEqualTo(1);
        assertThat(Run.of("check", "samples/empty.json", "--format", "json").status())
                .isEqualTo(1);
    }

    @Test
    void anItemAsksOnlyAboutItself() {
        assertThat(Run.of("check", "samples/gaps.json", "--item", "O20").status())
                .isEqualTo(1);
        assertThat(Run.of("check", "samples/complete.json", "--item", "o20").status())
                .isZero();
    }

    @Test
    void whatAwaitsAReviewerCountsOnlyWhenStrict() {
        String dossier = Dossiers.unattested().toString();
        assertThat(Run.of("check", dossier, "--item", "O1").status()).isZero();
        assertThat(Run.of("check", dossier, "--item", "O1", "--strict").status())
                .isEqualTo(1);
        assertThat(Run.of("check", "samples/complete.json", "--item", "O1", "--strict")
                        .status())
                .isZero();
    }

    @Test
    void theCatalogIsAlwaysDone() {
        assertThat(Run.of("catalog").status()).isZero();
        assertThat(Run.of("catalog", "--format", "json").status()).isZero();
    }
}
