package io.github.openita.model.edition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small edition of another kind of agency, and the built-in one, as JSON. */
final class SampleEdition {

    private SampleEdition() {}

    static String school() {
        return text("sample-school-2570.json");
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(SampleEdition.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Editions read(String json) {
        return Editions.none().with(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "sample.json");
    }
}
