package io.github.openita.checklist.template.order;

import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.station.Station;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order is drafted from.
 *
 * @param station the station, whose current head is the chair and signs
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param number running number of the order; absent while none is given
 * @param issuedOn day on which it is issued; absent while it is not decided
 * @param members the members; where there are none, the head and a place for each usual post
 */
public record OrderFacts(
        Station station,
        int fiscalYear,
        @Nullable Integer number,
        @Nullable LocalDate issuedOn,
        List<OrderMember> members) {

    /** Copies the list. */
    public OrderFacts {
        members = List.copyOf(members);
    }

    /** Without number, date and members. */
    public static OrderFacts of(Station station, int fiscalYear) {
        return new OrderFacts(station, fiscalYear, null, null, List.of());
    }

    /** With the number and the day of issue. */
    public OrderFacts issued(int number, LocalDate issuedOn) {
        return new OrderFacts(station, fiscalYear, number, issuedOn, members);
    }

    /** With members, the first of whom is printed as number one. */
    public OrderFacts withMembers(List<OrderMember> members) {
        return new OrderFacts(station, fiscalYear, number, issuedOn, members);
    }
}
