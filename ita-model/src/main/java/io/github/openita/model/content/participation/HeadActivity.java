package io.github.openita.model.content.participation;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity in which the station head takes part. To answer, one activity needs everything by itself.
 *
 * @param title title
 * @param heldOn the day on which it was held, in the fiscal year (O24.2)
 * @param topics what it is about
 * @param head the station head who took part; the current one is asked for (R20)
 * @param description what was done, and the head's part in it
 * @param evidence photographs, minutes and the like; evidence or a link is enough
 * @param link news of it
 */
public record HeadActivity(
        @Nullable Text title,
        @Nullable LocalDate heldOn,
        Set<ActivityTopic> topics,
        @Nullable Person head,
        @Nullable Text description,
        List<FileRef> evidence,
        @Nullable WebLink link) {

    /** Absent lists and sets become empty. */
    public HeadActivity {
        topics = Lists.copy(topics);
        evidence = Lists.copy(evidence);
    }

    /** An activity of which title and day are known. */
    public static HeadActivity of(Text title, LocalDate heldOn) {
        return new HeadActivity(title, heldOn, Set.of(), null, null, List.of(), null);
    }

    /** With what it is about. */
    public HeadActivity about(ActivityTopic... topics) {
        return new HeadActivity(title, heldOn, Set.copyOf(List.of(topics)), head, description, evidence, link);
    }

    /** With the station head who took part, and what was done. */
    public HeadActivity withHead(Person head, Text description) {
        return new HeadActivity(title, heldOn, topics, head, description, evidence, link);
    }

    /** With evidence. */
    public HeadActivity withEvidence(FileRef... evidence) {
        return new HeadActivity(title, heldOn, topics, head, description, List.of(evidence), link);
    }

    /** With a link to news of it. */
    public HeadActivity withLink(WebLink link) {
        return new HeadActivity(title, heldOn, topics, head, description, evidence, link);
    }
}
