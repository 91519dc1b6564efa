package io.github.openita.examples.cli;

import java.util.List;
import java.util.Objects;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Puts what the parser of the command line complains of into both languages. */
final class BadUsage {

    private BadUsage() {}

    static UsageException of(ParameterException problem) {
        String parser = Objects.requireNonNullElse(problem.getMessage(), "");
        String help = problem.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (problem instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty()
                    ? new UsageException(Words.format("usage.unmatched", parser, help))
                    : new UsageException(Words.format("usage.near", parser, String.join(", ", near)));
        }
        String key = problem instanceof MissingParameterException ? "usage.missing" : "usage.other";
        return new UsageException(Words.format(key, parser, help));
    }
}
