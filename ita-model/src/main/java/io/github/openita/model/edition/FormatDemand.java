package io.github.openita.model.edition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file formats that are asked, as codes of the vocabulary {@code formats}.
 *
 * @param required every one is asked
 * @param machineReadable formats that a machine can read, and how many of them are asked
 */
public record FormatDemand(List<String> required, @Nullable Choice machineReadable) {
    /** Copies its lists. */
    public FormatDemand {
        required = List.copyOf(required);
    }
}
