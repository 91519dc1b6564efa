package io.github.openita.model.content.ethics;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * How to act in one matter (O27.3). An example, or what to do together with what not to do, is enough.
 *
 * @param topic the matter
 * @param role the role, mission or work line to which it belongs
 * @param provision the provision of the code, for a reviewer to compare with; not asked for
 * @param desirable what to do
 * @param undesirable what not to do
 * @param example an example
 */
@AnyOf(
        components = {"example", "desirable", "undesirable"},
        criterion = "examples")
@RequiredWhen(condition = "onlyUndesirable", component = "desirable", criterion = "examples")
@RequiredWhen(condition = "onlyDesirable", component = "undesirable", criterion = "examples")
public record EthicalPractice(
        @Nullable Text topic,
        @Required(criterion = "examples") @Nullable Text role,
        @Nullable String provision,
        @Nullable Text desirable,
        @Nullable Text undesirable,
        @Nullable Text example) {

    /** A practice in what to do and what not to do. */
    public static EthicalPractice of(Text topic, Text role, Text desirable, Text undesirable) {
        return new EthicalPractice(topic, role, null, desirable, undesirable, null);
    }

    /** With an example. */
    public EthicalPractice withExample(Text example) {
        return new EthicalPractice(topic, role, provision, desirable, undesirable, example);
    }

    /** With the provision of the code. */
    public EthicalPractice under(String provision) {
        return new EthicalPractice(topic, role, provision, desirable, undesirable, example);
    }

    /** Whether it says what to do, and neither what not to do nor an example. */
    public boolean onlyDesirable() {
        return answered(desirable) && !answered(undesirable) && !answered(example);
    }

    /** Whether it says what not to do, and neither what to do nor an example. */
    public boolean onlyUndesirable() {
        return answered(undesirable) && !answered(desirable) && !answered(example);
    }

    private static boolean answered(@Nullable Text text) {
        return text != null && text.answered();
    }
}
