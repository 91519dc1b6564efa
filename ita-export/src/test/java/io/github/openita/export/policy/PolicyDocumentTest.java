package io.github.openita.export.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.template.policy.PolicyFacts;
import io.github.openita.checklist.template.policy.PolicyTemplate;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SideBySide.Pair;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.SignatureBlock.Signature;
import io.github.openita.export.document.TextBlock;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeDefinition;
import io.github.openita.model.content.policy.PolicyClause;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyDocumentTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 20);
    private static final Station STATION = Station.of(
                    Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station"))
            .withHead(
                    Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                    Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Provincial Police Station"),
                    LocalDate.of(2023, 2, 6));
    private static final PolicyDocument DOCUMENTS = PolicyDocument.create();

    private static AntiBriberyAnnouncement draft() {
        PolicyFacts facts = PolicyFacts.of(STATION, 2566)
                .announced(DAY)
                .withChannels(
                        new Contact(
                                ContactKind.PHONE, "0 2000 0199", Text.of("สายตรงหัวหน้าสถานี", "Line to the head")),
                        Contact.of(ContactKind.WEB, "https://sommut.police.example/complaint"));
        return PolicyTemplate.standard()
                .draft(facts, Editions.standard().find("police-station:2566").orElseThrow());
    }

    private static List<Block> blocks(AntiBriberyAnnouncement announcement, Language language) {
        return DOCUMENTS
                .of(announcement, STATION, language, DAY)
                .sections()
                .get(0)
                .blocks();
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        return block instanceof Paragraph paragraph ? paragraph.prose().text() : "";
    }

    private static List<String> texts(List<? extends Block> blocks) {
        return blocks.stream().map(PolicyDocumentTest::text).toList();
    }

    private static List<String> headings(List<Block> blocks) {
        return texts(blocks.stream().filter(Heading.class::isInstance).toList());
    }

    private static AntiBriberyAnnouncement with(
            AntiBriberyAnnouncement announcement, UnaryOperator<AntiBriberyPolicy> change) {
        return announcement.withPolicy(change.apply(Objects.requireNonNull(announcement.policy())));
    }

    /** Every text of an announcement but its title. */
    private static List<Text> clauses(AntiBriberyAnnouncement announcement) {
        AntiBriberyPolicy policy = Objects.requireNonNull(announcement.policy());
        BribeDefinition bribe = Objects.requireNonNull(policy.bribe());
        List<Text> clauses = new ArrayList<>(Stream.of(
                        Objects.requireNonNull(announcement.statements()).antiBribery(),
                        announcement.statements().noGift(),
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
                .toList());
        bribe.forms().forEach(form -> clauses.add(Objects.requireNonNull(form.wording())));
        return clauses;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyClauseStandsInTheDocumentWordForWord(Language language) {
        String whole = String.join("\n", texts(blocks(draft(), language)));

        assertThat(clauses(draft()))
                .hasSize(18)
                .allSatisfy(clause ->
                        assertThat(whole).contains(clause.in(language).lines().toList()));
    }

    @Test
    void theThaiVersionHasTheFormOfAnAnnouncement() {
        List<Block> blocks = blocks(draft(), Language.TH);

        assertThat(texts(blocks))
                .startsWith(
                        "ประกาศสถานีตำรวจภูธรสมมติ",
                        "เรื่อง นโยบายต่อต้านการรับสินบน (Anti-Bribery Policy) และนโยบายไม่รับของขวัญและของกำนัลทุกชนิด (No Gift Policy) จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖")
                .contains(
                        "(๑) สายตรงหัวหน้าสถานี: 0 2000 0199",
                        "(๒) เว็บไซต์: https://sommut.police.example/complaint",
                        "ประกาศ ณ วันที่ ๒๐ เดือน กุมภาพันธ์ พุทธศักราช ๒๕๖๖");
        assertThat(headings(blocks))
                .containsExactly(
                        "ประกาศสถานีตำรวจภูธรสมมติ",
                        "ข้อ ๑ วัตถุประสงค์",
                        "ข้อ ๒ ขอบเขตการใช้บังคับ",
                        "ข้อ ๓ นิยามคำว่า “สินบน”",
                        "๓.๑ ความหมาย",
                        "๓.๒ รูปแบบของสินบน",
                        "๓.๓ หลักการพิจารณาอย่างสมเหตุสมผล",
                        "๓.๔ การให้หรือรับกันภายหลัง",
                        "๓.๕ ความแตกต่างระหว่างการรับจากการปฏิบัติหน้าที่กับการรับโดยธรรมจรรยา",
                        "ข้อ ๔ การดำเนินการเมื่อมีการฝ่าฝืนนโยบาย",
                        "ข้อ ๕ การติดตามและตรวจสอบ",
                        "ข้อ ๖ ช่องทางร้องเรียนและแจ้งเบาะแส",
                        "ข้อ ๗ การคุ้มครองผู้ร้องเรียนและผู้แจ้งเบาะแส และการรักษาความลับ",
                        "๗.๑ การคุ้มครองผู้ร้องเรียนและผู้แจ้งเบาะแส",
                        "๗.๒ การรักษาความลับ");
        assertThat(blocks.get(blocks.size() - 1))
                .isEqualTo(SignatureBlock.of("พันตำรวจเอก", "สุจริต ใจสมมติ", "ผู้กำกับการสถานีตำรวจภูธรสมมติ"));
    }

    @Test
    void theEnglishVersionSaysTheSameInItsOwnForm() {
        List<Block> blocks = blocks(draft(), Language.EN);

        assertThat(texts(blocks))
                .startsWith(
                        "Announcement of Sommut Provincial Police Station",
                        "Subject: Anti-Bribery Policy and No Gift Policy (No Gifts or Presents of Any Kind) in the Performance of Duty, Fiscal Year B.E. 2566")
                .contains("(1) Line to the head: 0 2000 0199", "Announced on 20 February 2023 (B.E. 2566)");
        assertThat(headings(blocks))
                .contains(
                        "Clause 1. Objectives",
                        "3.5 "
                                + "Receiving from the performance of duty distinguished from receiving on an ethical basis");
        assertThat(signature(blocks).rank()).isEqualTo("Police Colonel");
        assertThat(signature(blocks).lines()).containsExactly("Superintendent, Sommut Provincial Police Station");
    }

    private static Signature signature(List<Block> blocks) {
        return ((SignatureBlock) blocks.get(blocks.size() - 1)).signatures().get(0);
    }

    @Test
    void theEnglishVersionMayBeSignedInLatinLetters() {
        Document document = PolicyDocument.create()
                .signedInEnglishAs(Person.of("พ.ต.อ.", "Sutcharit", "Chaisommut"))
                .of(draft(), STATION, Language.EN, DAY);
        Signature signature = signature(document.sections().get(0).blocks());

        assertThat(signature.rank()).isEqualTo("Police Colonel");
        assertThat(signature.name()).isEqualTo("Sutcharit Chaisommut");
    }

    @Test
    void sideBySideHasEveryParagraphOfBothVersionsInPairs() {
        Document document = DOCUMENTS.sideBySide(draft(), STATION, DAY);
        List<Block> blocks = document.sections().get(0).blocks();
        List<Pair> pairs = ((SideBySide) blocks.get(0)).pairs();

        assertThat(texts(pairs.stream().flatMap(pair -> pair.left().stream()).toList()))
                .isEqualTo(withoutSignature(Language.TH));
        assertThat(texts(pairs.stream().flatMap(pair -> pair.right().stream()).toList()))
                .isEqualTo(withoutSignature(Language.EN));
        assertThat(pairs).allSatisfy(pair -> assertThat(kinds(pair.left())).isEqualTo(kinds(pair.right())));
        assertThat(signature(blocks).lines())
                .containsExactly("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Provincial Police Station");
    }

    private static List<String> withoutSignature(Language language) {
        List<String> texts = texts(blocks(draft(), language));
        return texts.subList(0, texts.size() - 1);
    }

    private static List<Class<?>> kinds(List<TextBlock> blocks) {
        return blocks.stream().<Class<?>>map(Object::getClass).toList();
    }

    @Test
    void whereOneLanguageHasMoreParagraphsTheyStandAlone() {
        AntiBriberyAnnouncement uneven = with(draft(), policy -> policy.withScope(Text.of("ทุกคน\nทุกกรณี", "All")));
        SideBySide sides = (SideBySide) DOCUMENTS
                .sideBySide(uneven, STATION, DAY)
                .sections()
                .get(0)
                .blocks()
                .get(0);

        assertThat(sides.pairs()).anySatisfy(pair -> {
            assertThat(texts(pair.left())).containsExactly("ทุกกรณี");
            assertThat(pair.right()).isEmpty();
        });
    }

    @Test
    void whatIsAbsentIsLeftOutAndTheNumbersRunOn() {
        AntiBriberyAnnouncement shorter = with(
                draft(),
                policy -> policy.withScope(Text.of("\u00a0"))
                        .withBribe(new BribeDefinition(null, List.of(), Text.of("วิญญูชน"), null, null))
                        .withComplaintChannels());

        assertThat(headings(blocks(shorter, Language.TH)))
                .contains(
                        "ข้อ ๒ นิยามคำว่า “สินบน”",
                        "๒.๑ หลักการพิจารณาอย่างสมเหตุสมผล",
                        "ข้อ ๕ การคุ้มครองผู้ร้องเรียนและผู้แจ้งเบาะแส และการรักษาความลับ")
                .noneMatch(heading -> heading.contains("ขอบเขต") || heading.contains("ช่องทาง"));
    }

    @Test
    void aFurtherClauseComesLast() {
        AntiBriberyAnnouncement more = with(
                draft(),
                policy -> policy.withFurtherClauses(
                        PolicyClause.of(Text.of("การยกย่อง", "Recognition"), Text.of("ให้ยกย่อง", "Honour is due.")),
                        new PolicyClause(null, Text.of("ให้ทบทวน", "Review is due."))));

        assertThat(headings(blocks(more, Language.EN)))
                .endsWith("Clause 8. Recognition", "Clause 9. Further provision");
    }

    @Test
    void whatIsNotKnownIsLeftAsDots() {
        AntiBriberyAnnouncement bare = AntiBriberyAnnouncement.of(Objects.requireNonNull(draft().policy()));
        Document document = DOCUMENTS.of(bare, Station.UNKNOWN, Language.TH, DAY);
        List<Block> blocks = document.sections().get(0).blocks();

        assertThat(texts(blocks))
                .contains("ประกาศ ณ วันที่ ........ เดือน ................ พุทธศักราช ........")
                .anySatisfy(text -> assertThat(text).startsWith("ประกาศ......"))
                .anySatisfy(text -> assertThat(text).startsWith("เรื่อง นโยบายต่อต้านการรับสินบน"));
        assertThat(signature(blocks).name()).isNull();
    }

    @Test
    void aTitleThatDoesNotRepeatTheHeadingStaysWhole() {
        AntiBriberyAnnouncement own = draft().withTitle(Text.of("นโยบายสุจริต", "Integrity policy"));

        assertThat(texts(blocks(own, Language.TH))).contains("เรื่อง นโยบายสุจริต");
    }

    @Test
    void aWebChannelIsALink() {
        Stream<Paragraph> paragraphs = blocks(draft(), Language.TH).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast);

        assertThat(paragraphs.flatMap(each -> each.prose().parts().stream()))
                .filteredOn(Link.class::isInstance)
                .hasSize(1);
    }
}
