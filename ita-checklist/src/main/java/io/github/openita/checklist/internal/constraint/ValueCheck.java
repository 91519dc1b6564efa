package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.value.Answer;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.GuidelineText;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.PublicVersion;
import io.github.openita.model.value.SignOff;
import io.github.openita.model.value.TimeLimit;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a value that must be there, whole and well-formed. */
public final class ValueCheck {

    private ValueCheck() {}

    /** The problem of a value, or nothing if it answers. */
    public static Optional<ProblemKind> problem(@Nullable Object value) {
        if (value == null) {
            return Optional.of(ProblemKind.MISSING);
        }
        if (value instanceof CharSequence text) {
            return when(ThaiText.isBlank(text.toString()), ProblemKind.MISSING);
        }
        if (value instanceof Text text) {
            return when(!text.answered(), ProblemKind.MISSING);
        }
        if (value instanceof Collection<?> list) {
            return when(list.isEmpty(), ProblemKind.EMPTY);
        }
        if (value instanceof BigDecimal number) {
            return when(number.signum() < 0, ProblemKind.NEGATIVE);
        }
        if (value instanceof Integer number) {
            return when(number < 0, ProblemKind.NEGATIVE);
        }
        if (value instanceof DateRange range) {
            return range.isComplete()
                    ? when(range.length() == 0, ProblemKind.REVERSED)
                    : Optional.of(ProblemKind.MISSING);
        }
        return value instanceof Answer answer ? problem(answer) : Optional.empty();
    }

    /** The component of a value in which its problem lies, where it has one to name. */
    static Optional<String> part(@Nullable Object value) {
        if (value instanceof DateRange range && !range.isComplete()) {
            return range.from() == null && range.to() == null
                    ? Optional.empty()
                    : Optional.of(range.from() == null ? "from" : "to");
        }
        if (value instanceof GuidelineText guideline) {
            return whereMalformed("file", guideline.file());
        }
        if (value instanceof PublicVersion version) {
            return whereMalformed("file", version.file()).or(() -> whereMalformed("link", version.link()));
        }
        return value instanceof SignOff signOff ? part(signOff) : Optional.empty();
    }

    private static Optional<String> whereMalformed(String name, @Nullable Answer part) {
        boolean malformed = part != null && part.answered() && problem(part).isPresent();
        return malformed ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> part(SignOff signOff) {
        if (signOff.on() == null) {
            return Optional.of("on");
        }
        boolean referred = !ThaiText.isBlank(signOff.reference());
        boolean filed = signOff.file() != null && signOff.file().answered();
        return referred ? Optional.empty() : Optional.of(filed ? "file" : "reference");
    }

    private static Optional<ProblemKind> problem(Answer answer) {
        if (answer instanceof Person person && !person.answered()) {
            return Optional.of(
                    person.equals(new Person(null, null, null)) ? ProblemKind.MISSING : ProblemKind.INCOMPLETE_PERSON);
        }
        if (!answer.answered()) {
            return Optional.of(ProblemKind.MISSING);
        }
        if (answer instanceof WebLink link) {
            return when(!WebAddress.isWellFormed(link.url()), ProblemKind.MALFORMED_ADDRESS);
        }
        if (answer instanceof FileRef file) {
            return when(!WebAddress.isWellFormed(file.url()), ProblemKind.MALFORMED_ADDRESS);
        }
        if (answer instanceof SignOff signOff && ThaiText.isBlank(signOff.reference())) {
            return problem((Object) signOff.file());
        }
        if (answer instanceof GuidelineText guideline) {
            return eitherOf(guideline.text(), guideline.file());
        }
        if (answer instanceof PublicVersion version) {
            return eitherOf(version.file(), version.link());
        }
        if (answer instanceof TimeLimit limit) {
            return when(limit.amount() != null && limit.amount() < 1, ProblemKind.NOT_POSITIVE);
        }
        return Optional.empty();
    }

    /** One that answers is enough; else what is wrong with the one that is there is said. */
    private static Optional<ProblemKind> eitherOf(@Nullable Object one, @Nullable Object other) {
        Optional<ProblemKind> first = problem(one);
        Optional<ProblemKind> second = problem(other);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return first.get() == ProblemKind.MISSING ? second : first;
    }

    private static Optional<ProblemKind> when(boolean wrong, ProblemKind kind) {
        return wrong ? Optional.of(kind) : Optional.empty();
    }
}
