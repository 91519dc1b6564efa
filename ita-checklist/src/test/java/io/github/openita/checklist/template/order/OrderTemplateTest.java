package io.github.openita.checklist.template.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.committee.AssessmentInstrument;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.committee.OfficerAssignment;
import io.github.openita.model.committee.OrderDuty;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.committee.OrderText;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WorkLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderTemplateTest {

    private static final OrderTemplate TEMPLATE = OrderTemplate.standard();
    private static final Checklist CHECKLIST = Checklist.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 1, 4);
    private static final Person HEAD = Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ");
    private static final Text HEAD_OF = Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent");
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"))
            .withHead(HEAD, HEAD_OF, LocalDate.of(2022, 10, 1));

    private static CommitteeOrder whole() {
        return TEMPLATE.draft(OrderFacts.of(STATION, 2566).issued(22, DAY).withMembers(members()));
    }

    private static List<OrderMember> members() {
        return List.of(
                new OrderMember("a", new OfficeHolder(HEAD, HEAD_OF), CommitteeRole.CHAIR, null),
                new OrderMember(
                        "b", officer("เที่ยงตรง", "สารวัตรอำนวยการ"), CommitteeRole.MEMBER, WorkLine.GENERAL_STAFF),
                new OrderMember("c", officer("ละเอียด", "รองสารวัตร"), CommitteeRole.MEMBER_AND_SECRETARY, null));
    }

    private static OfficeHolder officer(String firstName, String position) {
        return new OfficeHolder(Person.of("พันตำรวจตรี", firstName, "ตัวอย่าง"), Text.of(position));
    }

    private static List<Finding> findings(CommitteeOrder order) {
        Dossier dossier = Dossier.of("police-station:2566", 2566, STATION).with(order);
        return CHECKLIST.assess(dossier, DAY).findings().stream()
                .filter(finding -> finding.location().pointer().startsWith("/committeeOrder"))
                .toList();
    }

    @Test
    void anOrderWithItsFactsIsWhole() {
        CommitteeOrder order = whole();

        assertThat(findings(order)).isEmpty();
        assertThat(order.duties()).hasSize(6);
        assertThat(order.assignments())
                .singleElement()
                .satisfies(each -> assertThat(each.member()).isEqualTo("b"));
        assertThat(Objects.requireNonNull(order.heading()).year()).isEqualTo(2566);
    }

    @Test
    void aDraftFromTheStationAloneSaysWhatIsLeftToFillIn() {
        CommitteeOrder order = TEMPLATE.draft(OrderFacts.of(STATION, 2566));

        assertThat(order.members()).hasSize(8);
        assertThat(findings(order))
                .extracting(finding -> finding.rule() + " " + finding.kind().key() + " "
                        + finding.location().pointer())
                .contains(
                        "D04 missing /committeeOrder/members/1/holder/person",
                        "D04 missing /committeeOrder/members/7/holder/position",
                        "D06 missing /committeeOrder/issuedOn",
                        "D06 missing /committeeOrder/heading/number")
                .noneMatch(each -> each.startsWith("D01") || each.startsWith("D02") || each.startsWith("D03"));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("D01", ProblemKind.NOT_COVERED, "/members", member(0, each -> role(each, CommitteeRole.MEMBER))),
                fault("D01", ProblemKind.REPEATED, "/members", member(1, each -> role(each, CommitteeRole.CHAIR))),
                fault(
                        "D01",
                        ProblemKind.NOT_CURRENT_HEAD,
                        "/members/0/holder/person",
                        member(
                                0,
                                each -> new OrderMember(
                                        "a", officer("คนอื่น", "ผู้กำกับการ"), CommitteeRole.CHAIR, null))),
                fault("D02", ProblemKind.NOT_COVERED, "/members", member(2, each -> role(each, CommitteeRole.MEMBER))),
                fault("D03", ProblemKind.NOT_COVERED, "/duties", order -> order.withAssignments(List.of())),
                fault("D03", ProblemKind.NOT_COVERED, "/duties", order -> order.withDuties(List.of())),
                fault("D04", ProblemKind.EMPTY, "/members", order -> order.withMembers(List.of())),
                fault(
                        "D04",
                        ProblemKind.INCOMPLETE_PERSON,
                        "/members/1/holder/person",
                        member(
                                1,
                                each -> new OrderMember(
                                        "b",
                                        new OfficeHolder(new Person("พ.ต.ต.", "เที่ยงตรง", " "), HEAD_OF),
                                        each.role(),
                                        each.workLine()))),
                fault("D04", ProblemKind.MISSING, "/members/2/role", member(2, each -> role(each, null))),
                fault(
                        "D04",
                        ProblemKind.MISSING,
                        "/duties/0/text",
                        order -> order.withDuties(List.of(OrderDuty.of(Text.of("\u200b"))))),
                fault(
                        "D05",
                        ProblemKind.UNKNOWN_REFERENCE,
                        "/assignments/0/member",
                        order -> order.withAssignments(List.of(
                                new OfficerAssignment("x", AssessmentInstrument.OIT, Text.of("จัดเตรียมข้อมูล"))))),
                fault(
                        "D05",
                        ProblemKind.REFERENCE_REPEATED,
                        "/members/2/id",
                        member(2, each -> new OrderMember("b", each.holder(), each.role(), each.workLine()))),
                fault(
                        "D06",
                        ProblemKind.OUTSIDE_YEAR,
                        "/issuedOn",
                        order -> order.withSignature(
                                LocalDate.of(2022, 9, 30), Objects.requireNonNull(order.signedBy()))),
                fault("D06", ProblemKind.CONTRADICTION, "/heading/year", heading(22, 2565, 2566)),
                fault("D06", ProblemKind.WRONG_YEAR, "/heading/fiscalYear", heading(22, 2566, 2565)),
                fault("D06", ProblemKind.MISSING, "/heading/number", heading(null, 2566, 2566)),
                fault(
                        "D07",
                        ProblemKind.SIGNED_BY_ANOTHER,
                        "/signedBy/person",
                        order -> order.withSignature(DAY, officer("คนอื่น", "ผู้กำกับการ"))));
    }

    private static Arguments fault(String rule, ProblemKind kind, String at, UnaryOperator<CommitteeOrder> change) {
        return Arguments.of(rule, kind, "/committeeOrder" + at, change);
    }

    private static UnaryOperator<CommitteeOrder> member(int index, UnaryOperator<OrderMember> change) {
        return order -> {
            List<OrderMember> members = new ArrayList<>(order.members());
            members.set(index, change.apply(members.get(index)));
            return order.withMembers(members);
        };
    }

    private static OrderMember role(OrderMember member, @Nullable CommitteeRole role) {
        return new OrderMember(member.id(), member.holder(), role, member.workLine());
    }

    private static UnaryOperator<CommitteeOrder> heading(@Nullable Integer number, int year, int fiscalYear) {
        return order -> new CommitteeOrder(
                new OrderHeading(number, year, Text.of("แต่งตั้งคณะกรรมการ"), fiscalYear),
                order.text(),
                order.members(),
                order.duties(),
                order.assignments(),
                order.issuedOn(),
                order.signedBy());
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("faults")
    void eachFaultIsFoundAtItsPlace(String rule, ProblemKind kind, String at, UnaryOperator<CommitteeOrder> change) {
        assertThat(findings(change.apply(whole()))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.location().pointer()).isEqualTo(at);
            assertThat(finding.outcome()).isNull();
        });
    }

    @Test
    void itsOwnWordsComeBeforeTheTemplates() {
        CommitteeOrder own =
                whole().withText(new OrderText(null, null, Text.of("ทั้งนี้ ตั้งแต่วันที่ ๕ มกราคม ๒๕๖๖")));

        OrderText wording = TEMPLATE.wording(own, STATION, 2566);

        assertThat(Objects.requireNonNull(wording.effect()).th()).isEqualTo("ทั้งนี้ ตั้งแต่วันที่ ๕ มกราคม ๒๕๖๖");
        assertThat(Objects.requireNonNull(wording.preamble()).th())
                .startsWith("ด้วยสถานีตำรวจภูธรสมมติ")
                .contains("พ.ศ. ๒๕๖๖")
                .doesNotContain("{");
        assertThat(Objects.requireNonNull(wording.appointment()).en()).contains("Sommut Police Station", "2566");
    }
}
