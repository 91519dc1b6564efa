package io.github.openita.model.content.mandate;

import io.github.openita.model.constraint.AnyOf;
import org.jspecify.annotations.Nullable;

/**
 * A place of the area of responsibility, in the words of Bangkok or of the provinces; one of the two is enough (O2.2.1).
 *
 * @param district เขต or อำเภอ
 * @param subDistrict แขวง or ตำบล
 */
@AnyOf(
        components = {"district", "subDistrict"},
        criterion = "localities")
public record Locality(@Nullable String district, @Nullable String subDistrict) {

    /** A sub-district of a district. */
    public static Locality of(String district, String subDistrict) {
        return new Locality(district, subDistrict);
    }
}
