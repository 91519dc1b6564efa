package io.github.openita.model.json.internal;

import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads samples in tests. */
final class Reading {

    static final RecordReader<Sample> READER = RecordReader.of(Sample.class);
    static final RecordWriter<Sample> WRITER = RecordWriter.of(Sample.class);

    private Reading() {}

    static Sample read(String json) {
        return READER.read(json.getBytes(StandardCharsets.UTF_8), "sample.json");
    }

    static List<InputProblem> problems(String json) {
        return problems(READER, json.getBytes(StandardCharsets.UTF_8));
    }

    static List<InputProblem> problems(JsonLimits limits, String json) {
        RecordReader<Sample> reader = new RecordReader<>(RootShape.of(Sample.class), limits);
        return problems(reader, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems of bytes, none if they are read. */
    static List<InputProblem> problems(RecordReader<?> reader, byte[] bytes) {
        try {
            reader.read(bytes, "sample.json");
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems();
        }
    }

    /** Each problem as {@code KIND line:column /location}. */
    static List<String> lines(List<InputProblem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.kind() + " " + problem.line() + ":" + problem.column() + " " + problem.location())
                .map(String::strip)
                .toList();
    }

    static List<String> lines(String json) {
        return lines(problems(json));
    }

    /** The first pass, or what it would be over characters: the value, if nothing is wrong. */
    static Optional<Sample> readByCharacters(String json) {
        ProblemCollector problems = new ProblemCollector(new ProblemTexts(), JsonLimits.DEFAULT);
        try (var in = new StrictJson(JsonLimits.DEFAULT).parser(json.toCharArray())) {
            Object value = new Binder(in, problems, JsonLimits.DEFAULT).readRoot(Shapes.of(Sample.class));
            boolean ended = in.nextToken() == null;
            return ended && problems.count() == 0 ? Optional.ofNullable((Sample) value) : Optional.empty();
        } catch (tools.jackson.core.JacksonException | Refusal refused) {
            return Optional.empty();
        }
    }

    static List<InputProblemKind> kinds(List<InputProblem> problems) {
        return problems.stream().map(InputProblem::kind).toList();
    }
}
