package io.github.openita.model.json.internal;

import io.github.openita.model.json.JsonLimits;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Token streams of strict JSON (RFC 8259), in and out. */
final class StrictJson {

    private final JsonFactory factory;
    private final WriteContext writeContext = new WriteContext();

    /**
     * @param limits their depth is held by the token stream; lengths and counts are the binder's, which can say where
     *     and go on, and memory is bounded by the size of the input
     */
    StrictJson(JsonLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth())
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        JsonFactoryBuilder builder = JsonFactory.builder();
        // Whoever calls has seen that it is UTF-8 without a byte order mark.
        builder.disable(TokenStreamFactory.Feature.CHARSET_DETECTION);
        this.factory = builder.streamReadConstraints(constraints).build();
    }

    JsonParser parser(byte[] utf8) {
        return factory.createParser(ObjectReadContext.empty(), utf8);
    }

    JsonParser parser(char[] characters) {
        return factory.createParser(ObjectReadContext.empty(), characters, 0, characters.length);
    }

    /** Two spaces, line feeds, one element or member a line. */
    JsonGenerator generator(OutputStream out) {
        return factory.createGenerator(writeContext, out);
    }

    private static final class WriteContext extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer;

        WriteContext() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            printer = new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
