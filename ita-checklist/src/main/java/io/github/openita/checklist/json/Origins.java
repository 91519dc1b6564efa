package io.github.openita.checklist.json;

import io.github.openita.model.field.Location;
import java.util.Optional;

/** Where places of a dossier were in the file that it was made of, such as a workbook. */
@FunctionalInterface
public interface Origins {

    /** Nothing is known. */
    Origins NONE = place -> Optional.empty();

    /**
     * A cell of a workbook.
     *
     * @param sheet the sheet's name
     * @param cell such as {@code D12}; empty where the whole sheet is meant
     */
    record Origin(String sheet, String cell) {}

    /** Where a place was. */
    Optional<Origin> of(Location place);
}
