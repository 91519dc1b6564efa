package io.github.openita.checklist.template.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeDefinition;
import io.github.openita.model.content.policy.BribeKind;
import io.github.openita.model.content.policy.PolicyClause;
import io.github.openita.model.content.policy.PolicyStatements;
import io.github.openita.model.content.policy.WhistleblowerProtection;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.edition.Parameters;
import io.github.openita.model.station.HeadCapacity;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyTemplateTest {

    private static final PolicyTemplate TEMPLATE = PolicyTemplate.standard();
    private static final Checklist CHECKLIST = Checklist.standard();
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2023, 2, 20);
    private static final Text HEAD_OF =
            Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent of Sommut Provincial Police Station");
    private static final Station STATION = Station.of(
                    Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station"))
            .withHead(Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"), HEAD_OF, LocalDate.of(2023, 2, 6));
    private static final Contact PHONE =
            new Contact(ContactKind.PHONE, "0 2000 0199", Text.of("สายตรงหัวหน้าสถานี", "Line to the station head"));
    private static final Text NOTHING = Text.of("\u00a0", "\u200b");
    private static final PolicyFacts FACTS =
            PolicyFacts.of(STATION, 2566).announced(DAY).withChannels(PHONE);

    private static AntiBriberyAnnouncement whole() {
        return TEMPLATE.draft(FACTS, EDITION);
    }

    private static Assessment assess(AntiBriberyAnnouncement announcement, Station station) {
        Dossier dossier = Dossier.of("police-station:2566", 2566, station).with(announcement);
        return CHECKLIST.assess(dossier, DAY).only("O23");
    }

    /** Requirements that do not pass, the note that demands nothing left out. */
    private static Set<String> open(AntiBriberyAnnouncement announcement) {
        return assess(announcement, STATION).requirements().stream()
                .filter(each -> each.outcome() != Outcome.PASS && each.outcome() != Outcome.NOT_APPLICABLE)
                .map(RequirementAssessment::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theDraftPassesEverythingThatIsAsked() {
        Assessment assessment = assess(whole(), STATION);

        assertThat(open(whole())).isEmpty();
        assertThat(assessment.requirements())
                .filteredOn(each -> each.outcome() == Outcome.PASS)
                .hasSize(21);
        assertThat(assessment.requirement("O23.3").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    static Stream<Arguments> clauses() {
        List<Arguments> clauses = new ArrayList<>(List.of(
                clause("title", each -> each.withTitle(NOTHING)),
                clause("Anti-Bribery", statements(each -> each.withAntiBribery(NOTHING)), "O23.1"),
                clause("No Gift", statements(each -> each.withNoGift(NOTHING)), "O23.1"),
                clause("objectives", policy(each -> each.withObjectives(NOTHING)), "O23.2", "O23.2.1"),
                clause("scope", policy(each -> each.withScope(NOTHING)), "O23.2", "O23.2.2"),
                clause("meaning", bribe(each -> each.withDefinition(NOTHING)), "O23.2", "O23.2.3"),
                clause("reasonableness", bribe(each -> each.withReasonableness(NOTHING)), definition(7)),
                clause("afterwards", bribe(each -> each.withAfterwards(NOTHING)), definition(8)),
                clause("duty and custom", bribe(each -> each.withDutyAndCustom(NOTHING)), definition(9)),
                clause("breach", policy(each -> each.withBreach(NOTHING)), "O23.2", "O23.2.4"),
                clause("monitoring", policy(each -> each.withMonitoring(NOTHING)), "O23.2", "O23.2.5"),
                clause("channels", policy(each -> each.withComplaintChannels()), "O23.2", "O23.2.6"),
                clause("protection", protection(each -> each.withComplainants(NOTHING)), "O23.2", "O23.2.7"),
                clause("confidentiality", protection(each -> each.withConfidentiality(NOTHING)), "O23.2", "O23.2.7")));
        clauses.add(form(BribeKind.GIFT, 1));
        clauses.add(form(BribeKind.FACILITATION_FEE, 2));
        clauses.add(form(BribeKind.GOODWILL_TOKEN, 3));
        clauses.add(form(BribeKind.DONATION, 4));
        clauses.add(form(BribeKind.ENTERTAINMENT, 5));
        clauses.add(form(BribeKind.SIMILAR_BENEFIT, 6));
        return clauses.stream();
    }

    private static Arguments form(BribeKind kind, int part) {
        return clause(kind.name(), bribe(each -> each.withForm(kind, NOTHING)), definition(part));
    }

    /** A part of the definition, and what it is a part of. */
    private static String[] definition(int part) {
        return new String[] {"O23.2", "O23.2.3", "O23.2.3." + part};
    }

    private static Arguments clause(
            String name, UnaryOperator<AntiBriberyAnnouncement> emptied, String... requirements) {
        return Arguments.of(name, emptied, Set.of(requirements));
    }

    private static UnaryOperator<AntiBriberyAnnouncement> statements(UnaryOperator<PolicyStatements> change) {
        return each -> each.withStatements(change.apply(Objects.requireNonNull(each.statements())));
    }

    private static UnaryOperator<AntiBriberyAnnouncement> policy(UnaryOperator<AntiBriberyPolicy> change) {
        return each -> each.withPolicy(change.apply(Objects.requireNonNull(each.policy())));
    }

    private static UnaryOperator<AntiBriberyAnnouncement> bribe(UnaryOperator<BribeDefinition> change) {
        return policy(each -> each.withBribe(change.apply(Objects.requireNonNull(each.bribe()))));
    }

    private static UnaryOperator<AntiBriberyAnnouncement> protection(UnaryOperator<WhistleblowerProtection> change) {
        return policy(each -> each.withProtection(change.apply(Objects.requireNonNull(each.protection()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clauses")
    void withoutAClauseExactlyWhatItAnswersIsOpen(
            String name, UnaryOperator<AntiBriberyAnnouncement> emptied, Set<String> requirements) {
        assertThat(open(emptied.apply(whole()))).isEqualTo(requirements);
    }

    @Test
    void whatTheFactsLackTheCheckAsksFor() {
        AntiBriberyAnnouncement bare = TEMPLATE.draft(
                PolicyFacts.of(Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station")), 2566),
                EDITION);

        assertThat(bare.announcedBy()).isNull();
        assertThat(open(bare)).containsExactly("O23.1", "O23.1.1", "O23.2", "O23.2.6", "O23.2.8");
    }

    @Test
    void aClauseInThaiAloneLeavesTheEnglishVersionOpen() {
        assertThat(open(policy(each -> each.withScope(Text.of("ใช้บังคับแก่ทุกคน")))
                        .apply(whole())))
                .containsExactly("O23.1", "O23.1.2");
    }

    @Test
    void aFurtherClauseStandsInBothLanguagesToo() {
        Text heading = Text.of("บทส่งเสริม", "Encouragement");
        AntiBriberyAnnouncement more = policy(each -> each.withFurtherClauses(
                        PolicyClause.of(heading, Text.of("ให้ยกย่องผู้ปฏิบัติตาม", "Good conduct shall be honoured."))))
                .apply(whole());
        AntiBriberyAnnouncement inThai = policy(
                        each -> each.withFurtherClauses(PolicyClause.of(heading, Text.of("ให้ยกย่องผู้ปฏิบัติตาม"))))
                .apply(whole());

        assertThat(open(more)).isEmpty();
        assertThat(assess(inThai, STATION).findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.TRANSLATION_MISSING);
            assertThat(finding.location().pointer()).isEqualTo("/disclosures/O23/content/policy/furtherClauses/0/text");
        });
    }

    @Test
    void aNewHeadHasToAnnounceAnew() {
        Station changed =
                STATION.withHead(Person.of("พันตำรวจเอก", "เที่ยงธรรม", "คนใหม่"), HEAD_OF, LocalDate.of(2023, 4, 1));

        Assessment before = assess(whole(), changed);
        AntiBriberyAnnouncement anew =
                TEMPLATE.draft(FACTS.withStation(changed).announced(LocalDate.of(2023, 4, 3)), EDITION);

        assertThat(before.requirement("O23.1.1").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(before.findings())
                .extracting(Finding::rule, Finding::kind)
                .contains(tuple("R20", ProblemKind.NOT_CURRENT_HEAD), tuple("R21", ProblemKind.BEFORE_HEAD));
        assertThat(before.findings())
                .anySatisfy(finding -> assertThat(finding.hint().th()).contains("ให้ประกาศใหม่"));
        assertThat(assess(anew, changed).requirement("O23.1.1").outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void aHeadWhoStaysAnnouncesAnewWhenTheDayIsBeforeTheTimeInOffice() {
        AntiBriberyAnnouncement early = TEMPLATE.draft(FACTS.announced(LocalDate.of(2023, 2, 5)), EDITION);

        assertThat(open(early)).containsExactly("O23.1", "O23.1.1");
    }

    @Test
    void anActingHeadAnnouncesAsOne() {
        StationHead head = Objects.requireNonNull(STATION.head());
        Station acting = acting(new StationHead(head.person(), HEAD_OF, HeadCapacity.ACTING, head.since()));
        Text said = Text.of("รองผู้กำกับการ รักษาราชการแทนผู้กำกับการ", "Acting Superintendent");
        Station told = acting(new StationHead(head.person(), said, HeadCapacity.ACTING, head.since()));

        assertThat(position(acting).th()).isEqualTo("รักษาราชการแทนผู้กำกับการสถานีตำรวจภูธรสมมติ");
        assertThat(position(acting).en()).startsWith("Acting Superintendent");
        assertThat(position(told)).isEqualTo(said);
    }

    private static Station acting(StationHead head) {
        return new Station(null, STATION.name(), null, List.of(), null, head, List.of());
    }

    private static Text position(Station station) {
        return Objects.requireNonNull(
                TEMPLATE.draft(FACTS.withStation(station), EDITION).position());
    }

    @Test
    void lawAmountAndDaysAreTheEditions() {
        Text custom = Objects.requireNonNull(
                Objects.requireNonNull(Objects.requireNonNull(whole().policy()).bribe())
                        .dutyAndCustom());

        assertThat(custom.th())
                .contains("ไม่เกิน ๓,๐๐๐ บาท", "ไม่เกิน ๓๐ วัน")
                .contains(
                        "มาตรา ๑๒๘ แห่งพระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. ๒๕๖๑ และระเบียบ");
        assertThat(custom.en())
                .contains("3,000 baht", "30 days")
                .contains("section 128 of the Organic Act on Anti-Corruption B.E. 2561 (2018) and the Regulation");
    }

    @Test
    void anEditionWithoutARuleOnGiftsIsRefused() {
        Edition bare = new Edition(
                EDITION.info(),
                EDITION.framework(),
                EDITION.vocabularies(),
                EDITION.items(),
                new Parameters(null, null, null, null, List.of()),
                List.of());

        assertThatThrownBy(() -> TEMPLATE.draft(FACTS, bare))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule on gifts");
    }

    @Test
    void bothLanguagesHaveTheSameParagraphsAndNoPlaceIsLeft() {
        for (Text text : texts()) {
            assertThat(text.in(Language.TH).lines().count())
                    .as(text.in(Language.EN))
                    .isEqualTo(text.in(Language.EN).lines().count());
            assertThat(text.in(Language.TH) + text.in(Language.EN)).doesNotContain("{", "}", "  ");
            assertThat(text.in(Language.TH)).doesNotContainPattern("[0-9]");
            assertThat(text.in(Language.EN)).doesNotContainPattern("[\u0e00-\u0e7f]");
        }
    }

    private static List<Text> texts() {
        AntiBriberyAnnouncement draft = whole();
        AntiBriberyPolicy policy = Objects.requireNonNull(draft.policy());
        BribeDefinition bribe = Objects.requireNonNull(policy.bribe());
        List<Text> texts = Stream.of(
                        draft.title(),
                        Objects.requireNonNull(draft.statements()).antiBribery(),
                        draft.statements().noGift(),
                        policy.objectives(),
                        policy.scope(),
                        bribe.definition(),
                        bribe.reasonableness(),
                        bribe.afterwards(),
                        bribe.dutyAndCustom(),
                        policy.breach(),
                        policy.monitoring(),
                        Objects.requireNonNull(policy.protection()).complainants(),
                        policy.protection().confidentiality())
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        bribe.forms().forEach(form -> texts.add(Objects.requireNonNull(form.wording())));
        return texts;
    }
}
