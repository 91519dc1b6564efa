package io.github.openita.model.content.oversight;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import org.jspecify.annotations.Nullable;

/**
 * A member of the committee. A brief biography is asked of who represents the public by selection, of nobody else (R24).
 *
 * @param person the member; for a civilian the rank is the title (O4.1.2)
 * @param position position in the committee
 * @param seat how the seat is filled; without it nobody knows whether a biography is due (O4.2)
 * @param photo photograph (O4.1.3)
 * @param biography brief biography (O4.2)
 */
@RequiredWhen(condition = "publicSelected", component = "biography", criterion = "public-member-biography")
public record CommitteeMember(
        @Required(criterion = "member-names") @Nullable Person person,
        @Nullable String position,
        @Nullable CommitteeSeat seat,
        @Required(criterion = "member-photos") @Nullable FileRef photo,
        @Nullable Text biography) {

    /** A member in a seat, with photograph. */
    public static CommitteeMember of(Person person, CommitteeSeat seat, FileRef photo) {
        return new CommitteeMember(person, null, seat, photo, null);
    }

    /** With the position in the committee. */
    public CommitteeMember withPosition(String position) {
        return new CommitteeMember(person, position, seat, photo, biography);
    }

    /** With a brief biography. */
    public CommitteeMember withBiography(Text biography) {
        return new CommitteeMember(person, position, seat, photo, biography);
    }

    /** Whether the member represents the public by selection. */
    public boolean publicSelected() {
        return seat == CommitteeSeat.PUBLIC_SELECTED;
    }
}
