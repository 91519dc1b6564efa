package io.github.openita.checklist;

import static io.github.openita.checklist.Variation.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a station may do otherwise than the complete sample, and still has everything. */
class VariationTest {

    private static final String O1 = "/disclosures/O1/content";
    private static final String MONTHS = "/disclosures/O20/content/months";
    private static final String O23 = "/disclosures/O23/content";
    private static final Assessment COMPLETE = Samples.assessComplete();

    /** Every variation of every item. */
    static List<Variation> variations() {
        return Stream.of(
                        people(),
                        organization(),
                        MandateVariations.all(),
                        LawVariations.all(),
                        OversightVariations.all(),
                        ContactVariations.all(),
                        PublicityVariations.all(),
                        ServiceVariations.all(),
                        JusticeVariations.all(),
                        procurement(),
                        PersonnelVariations.all(),
                        policy(),
                        StatisticsVariations.all(),
                        AnnouncementVariations.all(),
                        ComplaintVariations.all(),
                        ParticipationVariations.all(),
                        RiskVariations.all(),
                        ImprovementVariations.all(),
                        EthicsVariations.all(),
                        AntiCorruptionVariations.all(),
                        CustodyVariations.all(),
                        PlanVariations.all(),
                        BudgetVariations.all(),
                        website())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("variations")
    void leavesNothingOpen(Variation variation) {
        JsonTree tree = Samples.completeTree();
        variation.edit().accept(tree);

        Assessment assessment = Samples.assess(tree);

        assertThat(Samples.changes(COMPLETE, assessment)).isEqualTo(variation.changes());
        List<Finding> added = new ArrayList<>(assessment.findings());
        added.removeAll(COMPLETE.findings());
        assertThat(added.stream().map(Finding::kind).distinct())
                .containsExactlyInAnyOrderElementsOf(variation.warnings());
        assertThat(added).allMatch(finding -> finding.severity() != Severity.ERROR && finding.outcome() == null);
    }

    @Test
    void sixMonthsWithoutProcurementAreComplete() {
        JsonTree tree = Samples.completeTree();
        withoutProcurement(tree);
        Map<String, Outcome> expected = new HashMap<>();
        for (int field = 1; field <= 8; field++) {
            expected.put("O20.1." + field, Outcome.NOT_APPLICABLE);
        }

        Assessment assessment = Samples.assess(tree);

        assertThat(Samples.changes(COMPLETE, assessment)).isEqualTo(expected);
        assertThat(assessment.requirement("O20.1").outcome()).isEqualTo(Outcome.PASS);
        assertThat(assessment.item("O20").isComplete()).isTrue();
    }

    @Test
    void fiveMonthsWithoutProcurementAndOneUnknownAreNot() {
        JsonTree tree = Samples.completeTree();
        withoutProcurement(tree);
        tree.remove(MONTHS + "/5");

        Assessment assessment = Samples.assess(tree);

        assertThat(assessment.requirement("O20.3").outcome()).isEqualTo(Outcome.FAIL);
        for (int field = 1; field <= 8; field++) {
            assertThat(assessment.requirement("O20.1." + field).outcome()).isEqualTo(Outcome.NOT_PROVIDED);
        }
    }

    private static void withoutProcurement(JsonTree tree) {
        for (int month = 0; month < 6; month++) {
            if (month != 1) {
                tree.remove(MONTHS + "/" + month + "/procurements");
            }
            tree.setJson(MONTHS + "/" + month + "/noneStatement", "{'th': 'ไม่มีการจัดซื้อจัดจ้าง'}");
        }
    }

    private static List<Variation> people() {
        String listed = O1 + "/executives/0/person";
        return List.of(
                accepted("promoted since the list was made", tree -> tree.set(listed + "/rank", "พลตำรวจตรี")),
                accepted("promoted since the policy", tree -> tree.set(O23 + "/announcedBy/rank", "พ.ต.อ.")),
                accepted("the announcer's rank left out", tree -> tree.remove(O23 + "/announcedBy/rank")),
                accepted("no-break space in a name", tree -> tree.set(listed + "/surname", "\u00a0ตัวอย่างดี\u200b")),
                accepted("double spaces in names", tree -> {
                    tree.set(listed + "/surname", "ณ  ตัวอย่าง");
                    tree.set(O23 + "/announcedBy/surname", "ณ ตัวอย่าง");
                    for (int activity = 0; activity < 3; activity++) {
                        tree.set("/disclosures/O24/content/activities/" + activity + "/head/surname", "ณ ตัวอย่าง");
                    }
                    tree.set("/disclosures/O17/content/report/reportedToHead/by/surname", "ณ ตัวอย่าง");
                    tree.set("/disclosures/O28/content/plan/approval/by/surname", "ณ ตัวอย่าง");
                    tree.set("/disclosures/O28/content/report/reportedToHead/by/surname", "ณ ตัวอย่าง");
                    tree.set("/station/head/person/surname", " ณ\u00a0ตัวอย่าง ");
                    tree.set("/committeeOrder/members/0/holder/person/surname", "ณ ตัวอย่าง");
                    tree.set("/committeeOrder/signedBy/person/surname", "ณ ตัวอย่าง");
                    tree.set("/measuresPlan/signedBy/person/surname", "ณ ตัวอย่าง");
                }),
                accepted("an acting head", tree -> {
                    tree.set("/station/head/capacity", "ACTING");
                    tree.set("/station/head/position/th", "รองผู้กำกับการ รักษาราชการแทน ผู้กำกับการ");
                    tree.set(O1 + "/executives/0/post/title/th", "รองผู้กำกับการ รรท. ผู้กำกับการ");
                    tree.set(O23 + "/position/th", "รองผู้กำกับการ รักษาราชการแทน ผู้กำกับการ");
                }),
                accepted("announced on the head's first day", tree -> tree.set("/station/head/since", "2023-02-20")));
    }

    private static List<Variation> organization() {
        String vacant = O1 + "/executives/4";
        return List.of(
                accepted("no vacancy", tree -> tree.setJson(vacant, """
                                {'post': {'role': 'WORK_LINE_HEAD', 'workLine': 'INVESTIGATION', 'title': {'th': 'รองผู้กำกับการ'}},
                                 'person': {'rank': 'พันตำรวจโท', 'firstName': 'ทดสอบ', 'surname': 'ตัวอย่าง'},
                                 'photo': {'url': 'https://bangsommut.police.example/1.jpg'}, 'directPhone': '๐ ๒๐๐๐ ๐๑๐๕'}
                                """))
                        .changing(Map.of("O1.5", Outcome.NOT_APPLICABLE)),
                accepted(
                        "a picture in place of a symbol",
                        tree -> tree.remove(vacant + "/vacancy/symbol")
                                .setJson(
                                        vacant + "/vacancy/image",
                                        "{'url': 'https://bangsommut.police.example/vacant.png'}")),
                accepted("a vacant post with an empty holder", tree -> tree.setJson(vacant + "/person", "{}")),
                accepted("authorised posts left out", tree -> tree.remove(O1 + "/manpower/rows/0/authorised")),
                accepted("a post that nobody holds", tree -> tree.set(O1 + "/manpower/rows/0/actual", 0)),
                accepted("changed on the day of the update", tree -> tree.set(O1 + "/lastChangedOn", "2023-02-24")),
                accepted(
                        "other contact data later",
                        tree -> tree.set("/station/changes/2/kind", "CONTACT")
                                .set("/station/changes/2/on", "2023-04-01")),
                accepted(
                        "a change of an unknown kind later",
                        tree -> tree.set("/station/changes/2/on", "2023-04-01").remove("/station/changes/2/kind")),
                accepted(
                        "duties without the order to compare with",
                        tree -> tree.remove(O1 + "/divisionOrder"),
                        ProblemKind.NOTHING_TO_COMPARE),
                accepted(
                        "a short number with an extension",
                        tree -> tree.set(O1 + "/executives/1/directPhone", "+66 2000 0102 ต่อ 15")));
    }

    private static List<Variation> procurement() {
        String row = MONTHS + "/0/procurements/0";
        return List.of(
                accepted(
                                "rows in every month",
                                tree -> tree.remove(MONTHS + "/1/noneStatement")
                                        .set(
                                                MONTHS + "/1/procurements",
                                                Samples.completeTree().get(MONTHS + "/4/procurements")),
                                ProblemKind.NOT_IN_MONTH)
                        .changing(Map.of("O20.4", Outcome.NOT_APPLICABLE)),
                accepted("PDF and Word", tree -> tree.set(MONTHS + "/2/files/1/format", "DOCX")),
                accepted(
                        "files of the disclosure serve a month",
                        tree -> tree.remove(MONTHS + "/2/files").setJson("/disclosures/O20/files", """
                                [{'url': 'https://bangsommut.police.example/all.pdf', 'format': 'PDF'},
                                 {'url': 'https://bangsommut.police.example/all.docx', 'format': 'DOCX'}]
                                """)),
                accepted("no page of the month", tree -> tree.remove(MONTHS + "/3/link")),
                accepted(
                        "published a month late",
                        tree -> tree.set(MONTHS + "/5/publishedOn", "2023-05-01"),
                        ProblemKind.PUBLISHED_LATE),
                accepted(
                        "published on the last day in time", tree -> tree.set(MONTHS + "/5/publishedOn", "2023-04-30")),
                accepted(
                        "published on the first day of its month",
                        tree -> tree.set(MONTHS + "/0/publishedOn", "2022-10-01")),
                accepted(
                        "won by one who made no bid",
                        tree -> tree.set(row + "/award/winner", "ร้านไม่ได้เสนอราคา"),
                        ProblemKind.NOT_AMONG),
                accepted(
                        "the winner written with another space",
                        tree -> tree.set(row + "/award/winner", "บริษัท\u00a0สมมติปิโตรเลียม  จำกัด")),
                accepted(
                        "a price above the budget",
                        tree -> tree.set(row + "/award/price", 187_201),
                        ProblemKind.EXCEEDS),
                accepted(
                        "a contract of another month",
                        tree -> tree.set(row + "/contract/signedOn", "2022-11-01"),
                        ProblemKind.NOT_IN_MONTH),
                accepted("a reference price of nothing", tree -> tree.set(row + "/referencePrice", 0)),
                accepted(
                        "no number of the procurement system",
                        tree -> tree.remove(MONTHS + "/3/procurements/3/contract/projectNumber")));
    }

    private static List<Variation> policy() {
        return List.of(
                accepted("English texts, no published versions", tree -> tree.remove(O23 + "/documents")),
                accepted(
                        "published versions, no English texts",
                        tree -> tree.remove(O23 + "/policy/scope/en").remove(O23 + "/statements/noGift/en")),
                accepted(
                        "versions as pages, not files",
                        tree -> tree.remove(O23 + "/documents/0/file")
                                .remove(O23 + "/documents/1/file")
                                .remove(O23 + "/policy/scope/en")),
                accepted("no title", tree -> tree.remove(O23 + "/title")),
                accepted(
                        "channels without labels",
                        tree -> tree.remove(O23 + "/documents").remove(O23 + "/policy/complaintChannels/0/label")),
                accepted(
                        "a form of bribe beside the six",
                        tree -> tree.add(
                                O23 + "/policy/bribe/forms", "{'form': 'GIFT', 'wording': {'th': 'บัตรกำนัล'}}")));
    }

    private static List<Variation> website() {
        return List.of(
                accepted(
                        "published elsewhere",
                        tree -> tree.set("/disclosures/O20/url", "https://elsewhere.example/o20"),
                        ProblemKind.OTHER_WEBSITE),
                accepted(
                        "published on a part of the website",
                        tree -> tree.set("/disclosures/O20/url", "https://www.data.bangsommut.police.example/o20")),
                accepted("no address", tree -> tree.remove("/disclosures/O23/url"), ProblemKind.ADDRESS_MISSING),
                accepted(
                        "an address that is none",
                        tree -> tree.set("/disclosures/O23/url", "www.bangsommut"),
                        ProblemKind.MALFORMED_ADDRESS),
                accepted(
                        "damaged text",
                        tree -> tree.set(O1 + "/manpower/rows/0/position", "ผู้ก\ufffdำกับการ"),
                        ProblemKind.DAMAGED_TEXT));
    }
}
