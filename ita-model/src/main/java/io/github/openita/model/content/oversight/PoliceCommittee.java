package io.github.openita.model.content.oversight;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The station's Police Administration Inspection and Monitoring Committee, กต.ตร. (O4 of the 2566 edition).
 *
 * @param roleAndPowers its role, powers and duties (O4.1.1)
 * @param members its members, at least one (O4.1.2, O4.1.3, O4.2)
 * @param results what it did (O4.3)
 */
@ContentKey("police-committee")
public record PoliceCommittee(
        @Required(criterion = "role-and-powers") @Nullable Text roleAndPowers,

        List<@Valid CommitteeMember> members,
        @Valid @Nullable CommitteeResults results)
        implements Content {

    /** Absent lists become empty. */
    public PoliceCommittee {
        members = Lists.copy(members);
    }

    /** Role, powers and duties of the committee, and its members. */
    public static PoliceCommittee of(Text roleAndPowers, CommitteeMember... members) {
        return new PoliceCommittee(roleAndPowers, List.of(members), null);
    }

    /** With what it did. */
    public PoliceCommittee withResults(CommitteeResults results) {
        return new PoliceCommittee(roleAndPowers, members, results);
    }
}
