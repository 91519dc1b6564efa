package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a record from JSON. Immutable and safe for use by many threads; build it once.
 *
 * <p>A first pass over the bytes stops at the first problem. Only then a second one, over the decoded characters, reads
 * all again and collects every problem; both are the same {@link Binder}.
 *
 * @param <T> the record
 */
public final class RecordReader<T extends Record> {

    private final RootShape<T> root;
    private final JsonLimits limits;
    private final StrictJson json;
    private final ProblemTexts texts = new ProblemTexts();

    /** A reader of documents with a shape, within limits. */
    public RecordReader(RootShape<T> root, JsonLimits limits) {
        this.root = root;
        this.limits = limits;
        this.json = new StrictJson(limits);
    }

    /** A reader of a record that is not generic, within the default limits. */
    public static <T extends Record> RecordReader<T> of(Class<T> type) {
        return new RecordReader<>(RootShape.of(type), JsonLimits.DEFAULT);
    }

    /**
     * Reads a file. One larger than the limit is not opened.
     *
     * @throws InvalidInputException if it cannot be read; its source is the file's name
     */
    public T read(Path file) {
        Path name = file.getFileName();
        String source = name == null ? file.toString() : name.toString();
        return read(bytes(source, () -> InputBytes.of(file, limits.maxBytes())), source);
    }

    /**
     * Reads a stream to its end, or to the limit. The stream stays open.
     *
     * @param source what it is called in errors
     * @throws InvalidInputException if it cannot be read
     */
    public T read(InputStream in, String source) {
        return read(bytes(source, () -> InputBytes.of(in, limits.maxBytes())), source);
    }

    /**
     * Reads bytes.
     *
     * @param source what they are called in errors
     * @throws InvalidInputException if they cannot be read
     */
    public T read(byte[] utf8, String source) {
        InputBytes.Fault fault = InputBytes.fault(utf8, limits.maxBytes());
        if (fault != null) {
            throw new InvalidInputException(source, List.of(texts.problem(fault.refusal(), fault.place())));
        }
        T record = readFast(utf8);
        if (record != null) {
            return record;
        }
        throw new InvalidInputException(source, problems(utf8));
    }

    private byte[] bytes(String source, Supplier<byte[]> input) {
        try {
            return input.get();
        } catch (Refusal refusal) {
            Place nowhere = new Place(Location.ROOT, 0, 0);
            throw new InvalidInputException(source, List.of(texts.problem(refusal, nowhere)));
        }
    }

    private @Nullable T readFast(byte[] utf8) {
        RecordShape shape = shape(() -> json.parser(utf8));
        try (JsonParser in = json.parser(utf8)) {
            Object record = new Binder(in, Sink.FailFast.INSTANCE, limits).readRoot(shape);
            return in.nextToken() == null ? root.type().cast(record) : null;
        } catch (Refusal | JacksonException problem) {
            return null;
        }
    }

    /** All that is wrong with bytes that the first pass has refused. */
    private List<InputProblem> problems(byte[] utf8) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(utf8));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        ProblemCollector problems = new ProblemCollector(texts, limits);
        collect(characters, problems);
        if (problems.count() == 0) {
            // The two passes disagree. Nothing is known that would make them; refuse, never swallow.
            problems.report((Place) null, Refusal.of(InputProblemKind.NOT_JSON));
        }
        return problems.problems();
    }

    private void collect(char[] characters, ProblemCollector problems) {
        RecordShape shape = shape(() -> json.parser(characters));
        try (JsonParser in = json.parser(characters)) {
            try {
                new Binder(in, problems, limits).readRoot(shape);
            } catch (JacksonException notJson) {
                SyntaxProblems.report(notJson, in, characters, problems);
                return;
            }
            SyntaxProblems.reportTrailing(in, problems);
        } catch (Refusal stop) {
            // Reported already: a limit beyond which nothing more is read.
            return;
        }
    }

    private RecordShape shape(Supplier<JsonParser> parser) {
        return root.toRead().apply(root.selector().flatMap(member -> select(member, parser)));
    }

    /** The text of a member of the root, if the document is good as far as that. */
    private static Optional<String> select(String member, Supplier<JsonParser> parser) {
        try (JsonParser in = parser.get()) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                JsonToken value = in.nextToken();
                if (name.equals(member)) {
                    return value == JsonToken.VALUE_STRING ? Optional.of(in.getString()) : Optional.empty();
                }
                in.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException reportedLater) {
            return Optional.empty();
        }
    }
}
