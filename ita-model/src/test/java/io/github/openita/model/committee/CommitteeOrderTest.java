package io.github.openita.model.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitteeOrderTest {

    private static final OfficeHolder HEAD =
            new OfficeHolder(Person.of("พันตำรวจเอก", "สมมติ", "ตัวอย่าง"), Text.of("ผู้กำกับการ"));
    private static final OrderHeading HEADING = new OrderHeading(22, 2566, Text.of("แต่งตั้งคณะกรรมการ"), 2566);

    @Test
    void isBuiltPartByPart() {
        OrderMember chair = OrderMember.of("head", HEAD, CommitteeRole.CHAIR);
        OrderDuty duty = OrderDuty.of(Text.of("ร่วมกำกับดูแล"), AssessmentInstrument.IIT);
        OfficerAssignment assignment =
                new OfficerAssignment("head", AssessmentInstrument.OIT, Text.of("จัดเตรียมข้อมูล"));
        OrderText wording = new OrderText(Text.of("ด้วย"), null, null);
        LocalDate day = LocalDate.of(2023, 1, 3);

        CommitteeOrder order = CommitteeOrder.of(HEADING)
                .withText(wording)
                .withMembers(List.of(chair))
                .withDuties(List.of(duty))
                .withAssignments(List.of(assignment))
                .withSignature(day, HEAD);

        assertThat(order)
                .isEqualTo(new CommitteeOrder(
                        HEADING, wording, List.of(chair), List.of(duty), List.of(assignment), day, HEAD));
    }

    @Test
    void doesNotFollowTheListItWasMadeFrom() {
        List<OrderMember> members = new ArrayList<>();
        CommitteeOrder order = CommitteeOrder.of(HEADING).withMembers(members);

        members.add(OrderMember.of("head", HEAD, CommitteeRole.CHAIR));

        assertThat(order.members()).isEmpty();
    }

    @Test
    void dutiesHoldTheirInstrumentsInOneOrder() {
        OrderDuty duty = OrderDuty.of(
                Text.of("ร่วมประชาสัมพันธ์"),
                AssessmentInstrument.OIT,
                AssessmentInstrument.EIT,
                AssessmentInstrument.OIT,
                AssessmentInstrument.IIT);

        assertThat(duty.instruments())
                .containsExactly(AssessmentInstrument.IIT, AssessmentInstrument.EIT, AssessmentInstrument.OIT);
        assertThatThrownBy(() -> duty.instruments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aDutyWithoutInstrumentsConcernsAll() {
        assertThat(OrderDuty.of(Text.of("ขับเคลื่อนการประเมิน")).instruments()).isEmpty();
    }
}
