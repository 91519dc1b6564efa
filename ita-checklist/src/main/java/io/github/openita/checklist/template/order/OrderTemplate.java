package io.github.openita.checklist.template.order;

import io.github.openita.model.committee.AssessmentInstrument;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.committee.OfficerAssignment;
import io.github.openita.model.committee.OrderDuty;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.committee.OrderText;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.BuddhistEra;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.WorkLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the order that appoints the committee for the assessment (document-structure.md, section 2). The draft leaves
 * its wording to the template, which {@link #wording} gives; an order with words of its own keeps them.
 */
public final class OrderTemplate {

    /** How many duties the template has. */
    private static final int DUTIES = 6;

    private final Messages messages = Messages.load(OrderTemplate.class, "order");

    private OrderTemplate() {}

    /** The template of this library. */
    public static OrderTemplate standard() {
        return new OrderTemplate();
    }

    /** An order with the template's duties, the answers for OIT assigned to the general-staff inspector. */
    public CommitteeOrder draft(OrderFacts facts) {
        Text station = nameOf(facts.station());
        List<OrderMember> members = facts.members().isEmpty() ? usual(facts.station()) : facts.members();
        CommitteeOrder order = CommitteeOrder.of(heading(facts, station))
                .withMembers(members)
                .withDuties(duties(station))
                .withAssignments(assignments(members));
        return new CommitteeOrder(
                order.heading(),
                null,
                order.members(),
                order.duties(),
                order.assignments(),
                facts.issuedOn(),
                headOf(facts.station()));
    }

    private OrderHeading heading(OrderFacts facts, Text station) {
        Integer year = facts.issuedOn() == null
                ? null
                : BuddhistEra.ofCommon(facts.issuedOn().getYear());
        return new OrderHeading(facts.number(), year, messages.format("subject", station), facts.fiscalYear());
    }

    /** The whole wording of an order: its own where it has one, else the template's for this station and year. */
    public OrderText wording(CommitteeOrder order, Station station, int fiscalYear) {
        Text name = nameOf(station);
        Text year = Text.of(Digits.toThai(Integer.toString(fiscalYear)), Integer.toString(fiscalYear));
        OrderText own = order.text();
        return new OrderText(
                own != null && own.preamble() != null ? own.preamble() : messages.format("preamble", name, year),
                own != null && own.appointment() != null
                        ? own.appointment()
                        : messages.format("appointment", name, year),
                own != null && own.effect() != null ? own.effect() : messages.get("effect"));
    }

    private List<OrderDuty> duties(Text station) {
        List<OrderDuty> duties = new ArrayList<>();
        for (int number = 1; number <= DUTIES; number++) {
            Text text = messages.format("duty." + number, station);
            duties.add(
                    switch (number) {
                        case 2 -> OrderDuty.of(text, AssessmentInstrument.IIT);
                        case 3 -> OrderDuty.of(text, AssessmentInstrument.EIT);
                        default -> OrderDuty.of(text);
                    });
        }
        return duties;
    }

    private List<OfficerAssignment> assignments(List<OrderMember> members) {
        return members.stream()
                .filter(member -> member.workLine() == WorkLine.GENERAL_STAFF)
                .limit(1)
                .map(member -> new OfficerAssignment(member.id(), AssessmentInstrument.OIT, messages.get("assignment")))
                .toList();
    }

    /** The head as chair, and a place for each usual post, to be filled by the station. */
    private List<OrderMember> usual(Station station) {
        List<OrderMember> members = new ArrayList<>();
        members.add(OrderMember.of("head", headOf(station), CommitteeRole.CHAIR));
        members.add(place("deputy-inquiry", CommitteeRole.VICE_CHAIR, WorkLine.INQUIRY));
        members.add(place("deputy-investigation", CommitteeRole.MEMBER, WorkLine.INVESTIGATION));
        members.add(place("deputy-prevention", CommitteeRole.MEMBER, WorkLine.PREVENTION_SUPPRESSION));
        members.add(place("inspector-investigation", CommitteeRole.MEMBER, WorkLine.INVESTIGATION));
        members.add(place("inspector-traffic", CommitteeRole.MEMBER, WorkLine.TRAFFIC));
        members.add(place("inspector-general-staff", CommitteeRole.MEMBER, WorkLine.GENERAL_STAFF));
        members.add(place("secretary", CommitteeRole.MEMBER_AND_SECRETARY, null));
        return members;
    }

    private OrderMember place(String id, CommitteeRole role, @Nullable WorkLine line) {
        Text position = messages.find("position." + id).orElse(null);
        return new OrderMember(id, new OfficeHolder(null, position), role, line);
    }

    private static OfficeHolder headOf(Station station) {
        StationHead head = station.head();
        return head == null ? new OfficeHolder(null, null) : new OfficeHolder(head.person(), head.position());
    }

    private static Text nameOf(Station station) {
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        return full == null ? Text.of("สถานีตำรวจ", "the police station") : full;
    }
}
