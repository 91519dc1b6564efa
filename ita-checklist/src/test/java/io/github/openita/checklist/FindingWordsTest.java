package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.dossier.Attestation;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.Reviewer;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of findings, over every problem that the other tests provoke. */
class FindingWordsTest {

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z.-]*");
    private static final Pattern THAI = Pattern.compile("[\u0e00-\u0e7f]+");

    /** Names of formats and protocols, which Thai writes in Latin letters too; official names; and Do & Don't. */
    private static final Set<String> LATIN_IN_THAI = Set.of(
            "PDF",
            "Excel",
            "Word",
            "CSV",
            "URL",
            "https",
            "http",
            "No",
            "Gift",
            "Policy",
            "ITA",
            "E-Service",
            "Do",
            "Don",
            "t",
            "E-mail",
            "Q",
            "A",
            "EIT",
            "LINE",
            "Facebook",
            "QR",
            "Code",
            "O",
            "e-GP",
            "CPI");

    /** What the edition names in Thai alone, statements and laws; quoted so in either language. */
    private static final Pattern QUOTED =
            Pattern.compile("ไม่มีการจัดซื้อจัดจ้าง|ไม่มีเรื่องร้องเรียน|ประมวลจริยธรรมข้าราชการตำรวจ พ.ศ. ๒๕๖๔"
                    + "|ประมวลจริยธรรมของสำนักงานตำรวจแห่งชาติ พ.ศ. ๒๕๖๔");

    private static final List<Dossier> DOSSIERS = dossiers();
    private static final List<Finding> PROVOKED = provoked(Samples.CHECKLIST);

    private static List<Dossier> dossiers() {
        List<Dossier> dossiers = new ArrayList<>();
        Stream<Consumer<JsonTree>> edits = Stream.concat(
                MutationTest.mutations().stream().map(Mutation::edit),
                VariationTest.variations().stream().map(Variation::edit));
        edits.forEach(edit -> {
            JsonTree tree = Samples.completeTree();
            edit.accept(tree);
            dossiers.add(Samples.read(tree));
        });
        dossiers.addAll(List.of(Samples.gaps(), Samples.empty(), stranger(), rejected(), copied()));
        return dossiers;
    }

    private static List<Finding> provoked(Checklist checklist) {
        return DOSSIERS.stream()
                .map(dossier -> checklist.assess(dossier, Samples.COMPLETE_ON))
                .flatMap(assessment -> assessment.findings().stream())
                .distinct()
                .toList();
    }

    /** Content in the wrong place, content missing, data that nobody asked for, years of the wrong era. */
    private static Dossier stranger() {
        OrganizationInfo info = OrganizationInfo.of().withLastChangedOn(LocalDate.of(2566, 2, 1));
        OrganizationInfo mistaken = Samples.complete()
                .get(OrganizationInfo.class)
                .orElseThrow()
                .withLastChangedOn(LocalDate.of(2566, 2, 1));
        return Samples.complete()
                .with(mistaken)
                .with("procurement-summary", Disclosure.of(info).withUrl("https://elsewhere.example"))
                .with("anti-bribery-announcement", Disclosure.at("https://bangsommut.police.example/o23"))
                .with("parking-lots", Disclosure.at("https://bangsommut.police.example/parking"));
    }

    /** Texts left over from the document of another station and year. */
    private static Dossier copied() {
        return Samples.read(Samples.completeTree()
                .set(
                        "/committeeOrder/duties/0/text/th",
                        "ให้เป็นไปตามแนวทางของสถานีตำรวจภูธรต้นฉบับ ปีงบประมาณ พ.ศ. ๒๕๖๓ ของพันตำรวจเอก อื่นไกล ตัวอย่าง ผู้กำกับการ")
                .set(
                        "/measuresPlan/indicators/9/activities/0/activity/text/th",
                        "ดำเนินการตามคำสั่งแต่งตั้งคณะกรรมการ ITA ที่ ๑๒/๒๕๖๖"));
    }

    private static Dossier rejected() {
        Dossier complete = Samples.complete();
        Reviewer reviewer = new Reviewer("นายตรวจทาน ตัวอย่าง", Text.of("กรรมการ"));
        return complete.with(complete.disclosure(OrganizationInfo.class)
                .orElseThrow()
                .with(Attestation.rejected(reviewer, LocalDate.of(2023, 4, 1), Text.of("ไม่ตรงกัน"), "O1.1.1"))
                .with(Attestation.accepted(reviewer, LocalDate.of(2023, 1, 1), "O1.1.1")));
    }

    @Test
    void everyKindHasAMessageAndAHintAndNothingElseIsInTheCatalogue() {
        Set<String> keys = new TreeSet<>();
        for (ProblemKind kind : ProblemKind.values()) {
            keys.add(kind.key());
            keys.add(kind.key() + ".hint");
            assertThat(ProblemKind.of(kind.key())).isEqualTo(kind);
        }

        assertThat(Messages.load(ProblemKind.class, "problems").keys()).isEqualTo(keys);
    }

    @Test
    void everyKindIsProvokedSomewhere() {
        Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
        PROVOKED.forEach(finding -> kinds.add(finding.kind()));

        assertThat(kinds).containsExactlyInAnyOrder(ProblemKind.values());
    }

    @Test
    void everyPlaceOfAMessageIsFilled() {
        for (Finding finding : PROVOKED) {
            for (String text : texts(finding)) {
                assertThat(text)
                        .isNotBlank()
                        .doesNotContain("{", "}", "null", "“”", "  ", "[")
                        .doesNotStartWith(" ")
                        .doesNotEndWith(" ");
            }
        }
    }

    @Test
    void thaiIsThai() {
        Set<String> latin = new TreeSet<>();
        for (Finding finding : PROVOKED) {
            for (Text text : List.of(finding.message(), finding.hint())) {
                String thai = Objects.requireNonNull(text.th());
                assertThat(THAI.matcher(thai).find()).as(thai).isTrue();
                LATIN.matcher(thai).results().map(MatchResult::group).forEach(latin::add);
            }
        }

        assertThat(LATIN_IN_THAI).containsAll(latin);
    }

    @Test
    void englishIsEnglish() {
        for (Finding finding : PROVOKED) {
            for (Text text : List.of(finding.message(), finding.hint())) {
                String english =
                        QUOTED.matcher(Objects.requireNonNull(text.en())).replaceAll("");
                assertThat(THAI.matcher(english).find()).as(english).isFalse();
            }
        }
    }

    @Test
    void noConstantOfTheCodeIsShown() {
        for (Finding finding : PROVOKED) {
            assertThat(texts(finding)).noneMatch(text -> text.matches("(?s).*[A-Z]+_[A-Z]+.*"));
        }
    }

    @Test
    void theSamePlaceIsNotNamedTwiceInTheSameWordsForOneRequirement() {
        Assessment assessment = Samples.CHECKLIST.assess(Samples.gaps(), Samples.GAPS_ON);

        assertThat(assessment.findings())
                .extracting(finding -> finding.subject() + finding.location().pointer() + finding.message())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"th-TH", "th-TH-u-ca-buddhist-nu-thai", "en-US", "fr-FR", "tr-TR"})
    void noLocaleOfTheMachineHasAPartInIt(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));

            assertThat(provoked(Checklist.standard())).isEqualTo(PROVOKED);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> texts(Finding finding) {
        return Stream.of(finding.message(), finding.hint())
                .flatMap(text -> Stream.of(text.th(), text.en()))
                .map(String::valueOf)
                .toList();
    }
}
