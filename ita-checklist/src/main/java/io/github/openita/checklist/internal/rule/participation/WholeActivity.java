package io.github.openita.checklist.internal.rule.participation;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.participation.ActivityTopic;
import io.github.openita.model.content.participation.HeadActivity;
import io.github.openita.model.content.participation.HeadParticipation;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * R20: one activity on a topic has by itself what a criterion asks: the current station head, evidence or a link, and where
 * asked a description. Of several that lack something, what the nearest lacks is said. Lowers the outcome.
 *
 * @param criterion the criterion
 * @param topics topics of which one is asked for
 * @param described whether it must say what was done
 */
record WholeActivity(String criterion, List<ActivityTopic> topics, boolean described)
        implements Rule<HeadParticipation> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R20", criterion).on(Grounds.IMPLIED);
    }

    @Override
    public Class<HeadParticipation> content() {
        return HeadParticipation.class;
    }

    @Override
    public void judge(Case<HeadParticipation> given, Verdicts verdicts) {
        Location at = given.at().child("activities");
        List<List<Fault>> candidates = IntStream.range(
                        0, given.content().activities().size())
                .filter(i -> isOnTopic(given.content().activities().get(i)))
                .mapToObj(i -> faults(given, i))
                .toList();
        if (given.content().activities().isEmpty()) {
            verdicts.missing(criterion, at, ProblemKind.EMPTY);
        } else if (candidates.isEmpty()) {
            verdicts.missing(criterion, at, ProblemKind.NOT_COVERED, topics);
        } else {
            nearest(candidates).forEach(fault -> fault.say(criterion, verdicts));
            if (nearest(candidates).isEmpty()) {
                verdicts.pass(criterion);
            }
        }
    }

    /** Whether an activity answers, as far as can be told while the current head is not known. */
    boolean isAnsweredBy(Case<HeadParticipation> given, int index) {
        return isOnTopic(given.content().activities().get(index))
                && faults(given, index).stream().allMatch(fault -> fault.outcome() == Outcome.NEEDS_REVIEW);
    }

    private boolean isOnTopic(HeadActivity activity) {
        return topics.stream().anyMatch(activity.topics()::contains);
    }

    private static List<Fault> nearest(List<List<Fault>> candidates) {
        Comparator<List<Fault>> byGravity = Comparator.comparingInt(
                faults -> faults.stream().mapToInt(Fault::gravity).max().orElse(0));
        return candidates.stream().min(byGravity.thenComparing(List::size)).orElseThrow();
    }

    private List<Fault> faults(Case<HeadParticipation> given, int index) {
        HeadActivity activity = given.content().activities().get(index);
        Location at = given.at().child("activities").child(index);
        return Stream.of(
                        head(given, activity.head(), at.child("head")),
                        description(activity, at.child("description")),
                        evidence(activity, at))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fault> head(Case<HeadParticipation> given, @Nullable Person named, Location at) {
        Person head = given.station().headPerson();
        if (named == null || !named.named()) {
            return Optional.of(Fault.of(Outcome.NOT_PROVIDED, at, ProblemKind.MISSING));
        }
        if (head == null || !head.named()) {
            Location unknown = given.stationAt().child("head").child("person");
            return Optional.of(Fault.of(Outcome.NEEDS_REVIEW, unknown, ProblemKind.HEAD_UNKNOWN));
        }
        return named.sameNameAs(head)
                ? Optional.empty()
                : Optional.of(Fault.of(Outcome.FAIL, at, ProblemKind.NOT_CURRENT_HEAD));
    }

    private Optional<Fault> description(HeadActivity activity, Location at) {
        Text text = activity.description();
        return !described || (text != null && text.answered())
                ? Optional.empty()
                : Optional.of(Fault.of(Outcome.NOT_PROVIDED, at, ProblemKind.MISSING));
    }

    private static Optional<Fault> evidence(HeadActivity activity, Location at) {
        List<FileRef> files = activity.evidence();
        WebLink link = activity.link();
        boolean there = files.stream().anyMatch(file -> WebAddress.isWellFormed(file.url()))
                || (link != null && WebAddress.isWellFormed(link.url()));
        if (there) {
            return Optional.empty();
        }
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).answered()) {
                Location malformed = at.child("evidence").child(i);
                return Optional.of(Fault.of(Outcome.FAIL, malformed, ProblemKind.MALFORMED_ADDRESS));
            }
        }
        if (link != null && link.answered()) {
            return Optional.of(Fault.of(Outcome.FAIL, at.child("link"), ProblemKind.MALFORMED_ADDRESS));
        }
        List<Part> either = List.of(new Part(HeadActivity.class, "evidence"), new Part(HeadActivity.class, "link"));
        return Optional.of(new Fault(Outcome.NOT_PROVIDED, at, ProblemKind.MISSING_ANY, List.of(either)));
    }
}
