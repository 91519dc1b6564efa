package io.github.openita.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PoliceRankTest {

    @ParameterizedTest
    @CsvSource({
        "พันตำรวจเอก, POLICE_COLONEL",
        "พ.ต.อ., POLICE_COLONEL",
        "พ.ต.อ, POLICE_COLONEL",
        "พ. ต. อ., POLICE_COLONEL",
        "พันตำรวจโทหญิง, POLICE_LIEUTENANT_COLONEL",
        "พ.ต.ต.หญิง, POLICE_MAJOR",
        "Pol. Maj., POLICE_MAJOR",
        "police lieutenant colonel, POLICE_LIEUTENANT_COLONEL",
        "ด.ต., POLICE_SENIOR_SERGEANT_MAJOR",
        "พลฯ, POLICE_CONSTABLE",
    })
    void isKnownHoweverItIsWritten(String written, PoliceRank rank) {
        assertThat(PoliceRank.find(written)).contains(rank);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByEachOfItsForms(PoliceRank rank) {
        for (Text text : List.of(rank.full(), rank.shortForm())) {
            assertThat(PoliceRank.find(String.valueOf(text.th()))).contains(rank);
            assertThat(PoliceRank.find(String.valueOf(text.en()))).contains(rank);
        }
    }

    @Test
    void aCivilianHasNone() {
        assertThat(PoliceRank.find("นางสาว")).isEmpty();
        assertThat(PoliceRank.find("")).isEmpty();
    }
}
