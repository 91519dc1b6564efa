package io.github.openita.model.committee;

import io.github.openita.model.value.Lists;
import io.github.openita.model.value.OfficeHolder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order that appoints the committee for the assessment (document-structure.md, section 2).
 *
 * @param heading number, year and subject
 * @param text its wording; absent where the template's is used
 * @param members the members; their order is the printed number
 * @param duties powers, duties and responsibility of the committee; six in the template
 * @param assignments officers to whom an instrument is assigned; printed after the duties, without a number
 * @param issuedOn day on which it was issued; a public holiday may be warned about, never refused
 * @param signedBy the station head who signed
 */
public record CommitteeOrder(
        @Nullable OrderHeading heading,
        @Nullable OrderText text,
        List<OrderMember> members,
        List<OrderDuty> duties,
        List<OfficerAssignment> assignments,
        @Nullable LocalDate issuedOn,
        @Nullable OfficeHolder signedBy) {

    /** Absent lists become empty. */
    public CommitteeOrder {
        members = Lists.copy(members);
        duties = Lists.copy(duties);
        assignments = Lists.copy(assignments);
    }

    /** An order of which only the heading is known. */
    public static CommitteeOrder of(OrderHeading heading) {
        return new CommitteeOrder(heading, null, List.of(), List.of(), List.of(), null, null);
    }

    /** With a wording in place of the template's. */
    public CommitteeOrder withText(OrderText text) {
        return new CommitteeOrder(heading, text, members, duties, assignments, issuedOn, signedBy);
    }

    /** With these members, in the order in which they are printed. */
    public CommitteeOrder withMembers(List<OrderMember> members) {
        return new CommitteeOrder(heading, text, members, duties, assignments, issuedOn, signedBy);
    }

    /** With these duties. */
    public CommitteeOrder withDuties(List<OrderDuty> duties) {
        return new CommitteeOrder(heading, text, members, duties, assignments, issuedOn, signedBy);
    }

    /** With these assignments. */
    public CommitteeOrder withAssignments(List<OfficerAssignment> assignments) {
        return new CommitteeOrder(heading, text, members, duties, assignments, issuedOn, signedBy);
    }

    /** With the day on which it was issued and who signed it. */
    public CommitteeOrder withSignature(LocalDate issuedOn, OfficeHolder signedBy) {
        return new CommitteeOrder(heading, text, members, duties, assignments, issuedOn, signedBy);
    }
}
