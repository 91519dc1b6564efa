package io.github.openita.model.edition;

import io.github.openita.model.edition.internal.EditionReader;
import io.github.openita.model.json.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A registry of editions. Immutable: adding an edition gives another registry.
 *
 * <pre>{@code
 * Edition edition = Editions.standard().find("police-station:2566").orElseThrow();
 * Editions withOurs = Editions.standard().with(Path.of("our-agency.json"));
 * }</pre>
 */
public final class Editions {

    private static final List<String> BUILT_IN = List.of("police-station-2566.json");

    private final Map<String, Edition> byId;

    private Editions(Map<String, Edition> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /** The editions that come with the library. They are read once. */
    public static Editions standard() {
        return Standard.EDITIONS;
    }

    /** No edition at all: for a host that brings its own only. */
    public static Editions none() {
        return new Editions(new LinkedHashMap<>());
    }

    /**
     * These editions and that of a file; it replaces one with the same id.
     *
     * @param file the edition's JSON
     * @throws InvalidInputException if the file cannot be read or is faulty, with every fault
     */
    public Editions with(Path file) {
        return with(EditionReader.read(file));
    }

    /**
     * These editions and that of a stream; it replaces one with the same id.
     *
     * @param json the edition's JSON, read to its end and left open
     * @param name what the stream is called in messages
     * @throws InvalidInputException if the stream cannot be read or is faulty, with every fault
     */
    public Editions with(InputStream json, String name) {
        return with(EditionReader.read(json, name));
    }

    private Editions with(Edition edition) {
        Map<String, Edition> all = new LinkedHashMap<>(byId);
        all.put(edition.toString(), edition);
        return new Editions(all);
    }

    /** The ids, in the order in which the editions were added. */
    public List<EditionId> ids() {
        return byId.values().stream().map(Edition::id).toList();
    }

    /** The edition with an id. */
    public Optional<Edition> find(EditionId id) {
        return find(id.toString());
    }

    /** The edition with an id as it is printed: {@code police-station:2566}; none where the text is no id. */
    public Optional<Edition> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Read when first asked for: whoever uses only editions of their own does not wait for these. */
    private static final class Standard {

        private static final Editions EDITIONS = load();

        private static Editions load() {
            Editions editions = none();
            for (String resource : BUILT_IN) {
                try (InputStream json = Editions.class.getResourceAsStream(resource)) {
                    editions = editions.with(Objects.requireNonNull(json, resource), resource);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return editions;
        }
    }
}
