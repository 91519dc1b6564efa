package io.github.openita.export.item;

import io.github.openita.export.DocumentFormat;
import io.github.openita.model.edition.Choice;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Mode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The formats in which an item is to be published: PDF, and what the edition demands of any part of it. Where it leaves a
 * choice, the first of the formats is taken; a format that nothing here writes is passed over.
 */
final class Demanded {

    /** The edition's words for formats. */
    private static final Map<String, DocumentFormat> WORDS =
            Map.of("PDF", DocumentFormat.PDF, "EXCEL", DocumentFormat.XLSX, "WORD", DocumentFormat.DOCX);

    private Demanded() {}

    static List<DocumentFormat> of(DisclosureItem item) {
        Stream<DocumentFormat> demanded = item.requirements().stream()
                .flatMap(requirement -> Stream.ofNullable(requirement.demand().formats()))
                .flatMap(Demanded::words)
                .flatMap(word -> Stream.ofNullable(WORDS.get(word)));
        return Stream.concat(Stream.of(DocumentFormat.PDF), demanded).distinct().toList();
    }

    private static Stream<String> words(FormatDemand demand) {
        Choice readable = demand.machineReadable();
        Stream<String> machine = readable == null
                ? Stream.empty()
                : readable.values().stream().limit(readable.mode() == Mode.ALL ? Long.MAX_VALUE : 1);
        return Stream.concat(demand.required().stream(), machine);
    }
}
