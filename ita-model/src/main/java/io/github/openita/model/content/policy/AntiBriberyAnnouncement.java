package io.github.openita.model.content.policy;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.Person;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The announcement of the Anti-Bribery Policy and the No Gift Policy (O23 of the 2566 edition).
 *
 * @param title title of the announcement
 * @param statements the two policies, each in its own words (O23.1)
 * @param announcedBy who announced it; the current station head is asked for (R20)
 * @param position the position in which it was announced; an acting head is a head
 * @param announcedOn day of the announcement, not before the head took office (O23.2.8, R21)
 * @param policy contents of the policy (O23.2)
 * @param documents published versions, Thai and English (O23.1.2)
 */
@ContentKey("anti-bribery-announcement")
public record AntiBriberyAnnouncement(
        @Nullable Text title,
        @Valid @Nullable PolicyStatements statements,
        @Nullable Person announcedBy,
        @Nullable Text position,
        @Nullable LocalDate announcedOn,
        @Valid @Nullable AntiBriberyPolicy policy,
        List<LanguageVersion> documents)
        implements Content {

    /** Absent lists become empty. */
    public AntiBriberyAnnouncement {
        documents = Lists.copy(documents);
    }

    /** An announcement of which only the policy's contents are known. */
    public static AntiBriberyAnnouncement of(AntiBriberyPolicy policy) {
        return new AntiBriberyAnnouncement(null, null, null, null, null, policy, List.of());
    }

    /** With a title. */
    public AntiBriberyAnnouncement withTitle(Text title) {
        return new AntiBriberyAnnouncement(title, statements, announcedBy, position, announcedOn, policy, documents);
    }

    /** With the statements of the two policies. */
    public AntiBriberyAnnouncement withStatements(PolicyStatements statements) {
        return new AntiBriberyAnnouncement(title, statements, announcedBy, position, announcedOn, policy, documents);
    }

    /** With who announced it, in what position, and when. */
    public AntiBriberyAnnouncement announced(Person announcedBy, Text position, LocalDate announcedOn) {
        return new AntiBriberyAnnouncement(title, statements, announcedBy, position, announcedOn, policy, documents);
    }

    /** With the contents of the policy. */
    public AntiBriberyAnnouncement withPolicy(AntiBriberyPolicy policy) {
        return new AntiBriberyAnnouncement(title, statements, announcedBy, position, announcedOn, policy, documents);
    }

    /** With the published versions. */
    public AntiBriberyAnnouncement withDocuments(LanguageVersion... documents) {
        return new AntiBriberyAnnouncement(
                title, statements, announcedBy, position, announcedOn, policy, List.of(documents));
    }
}
