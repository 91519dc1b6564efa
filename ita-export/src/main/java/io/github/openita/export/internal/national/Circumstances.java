package io.github.openita.export.internal.national;

import io.github.openita.checklist.Checklist;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** What results depend on besides the dossier: the day, the editions as they are, the version of this library. */
public final class Circumstances {

    /** Raised when lines of the journal change, or results without a change of version. */
    private static final int FORM = 1;

    private Circumstances() {}

    /** All in one line. */
    public static String of(Editions editions, LocalDate asOf) {
        String version =
                Objects.requireNonNullElse(Checklist.class.getPackage().getImplementationVersion(), "development");
        String all = editions.ids().stream()
                .map(id -> editions.find(id).orElseThrow())
                .map(Circumstances::of)
                .collect(Collectors.joining(" "));
        return String.join(" ", Integer.toString(FORM), version, asOf.toString(), all);
    }

    private static String of(Edition edition) {
        String content = edition.info().toString()
                + edition.framework()
                + edition.vocabularies()
                + edition.items()
                + edition.scoring()
                + edition.thresholds();
        return edition.id() + "=" + Hash.of(content.getBytes(StandardCharsets.UTF_8));
    }
}
