package io.github.openita.checklist.internal.constraint;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Answer;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with a value that must be there, whole and well-formed. */
final class ValueCheck {

    private ValueCheck() {}

    /** The problem of a value, or nothing if it answers. */
    static Optional<ProblemKind> problem(@Nullable Object value) {
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
        return value instanceof Answer answer ? problem(answer) : Optional.empty();
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
        return Optional.empty();
    }

    private static Optional<ProblemKind> when(boolean wrong, ProblemKind kind) {
        return wrong ? Optional.of(kind) : Optional.empty();
    }
}
