package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.value.FileRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that nobody holds (O1.5). No symbol is prescribed; a symbol or an image is enough.
 *
 * @param vacantSince the day since which it is vacant
 * @param symbol the sign or word shown in the holder's place
 * @param image the picture shown in the holder's place
 */
@AnyOf(
        components = {"symbol", "image"},
        criterion = "vacancy-symbol")
public record Vacancy(
        @Nullable LocalDate vacantSince,
        @Nullable String symbol,
        @Nullable FileRef image) {

    /** A vacancy shown by a sign or word. */
    public static Vacancy shownBy(String symbol) {
        return new Vacancy(null, symbol, null);
    }
}
