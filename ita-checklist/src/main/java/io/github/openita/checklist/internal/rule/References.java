package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The references of the rows of a list by which other rows speak of them: compared as names are, blank ones left out.
 *
 * @param keys of each row its reference; nothing where it has none
 */
public record References(List<Optional<String>> keys) {

    /** Keeps an unchangeable copy. */
    public References {
        keys = List.copyOf(keys);
    }

    /** The references of some rows. */
    public static <T> References of(List<T> rows, Function<? super T, ? extends @Nullable String> reference) {
        List<Optional<String>> keys = new ArrayList<>();
        for (T row : rows) {
            keys.add(key(reference.apply(row)));
        }
        return new References(keys);
    }

    /** Whether one of the rows has this reference; never, where it is blank. */
    public boolean include(@Nullable String reference) {
        return key(reference).filter(key -> keys.contains(Optional.of(key))).isPresent();
    }

    /** The rows whose reference an earlier row has. */
    public List<Integer> repeated() {
        Set<String> seen = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).isPresent() && !seen.add(keys.get(i).get())) {
                repeated.add(i);
            }
        }
        return repeated;
    }

    /** Remarks on each row whose reference an earlier one has. */
    public void remarkRepeated(String criterion, Location list, String component, Verdicts verdicts) {
        for (int row : repeated()) {
            Location at = list.child(row).child(component);
            verdicts.remark(criterion, Severity.WARNING, at, ProblemKind.REFERENCE_REPEATED);
        }
    }

    private static Optional<String> key(@Nullable String reference) {
        return reference == null || ThaiText.isBlank(reference)
                ? Optional.empty()
                : Optional.of(ThaiText.nameKey(reference));
    }
}
