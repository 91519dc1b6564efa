package io.github.openita.export.platform;

import io.github.openita.export.spi.PluginProblem;
import java.util.List;

/** Options that cannot be followed. */
final class BadOption extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PluginProblem> problems;

    BadOption(List<PluginProblem> problems) {
        super("options that cannot be followed");
        this.problems = List.copyOf(problems);
    }

    List<PluginProblem> problems() {
        return problems;
    }
}
