package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.Required;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The contract or agreement (O20.1.8).
 *
 * @param number its number
 * @param signedOn its date
 * @param projectNumber number of the project in the government's procurement system; not asked for
 */
public record ContractRef(
        @Required(criterion = "contract") @Nullable String number,
        @Required(criterion = "contract") @Nullable LocalDate signedOn,
        @Nullable String projectNumber) {

    /** A contract with number and date. */
    public static ContractRef of(String number, LocalDate signedOn) {
        return new ContractRef(number, signedOn, null);
    }
}
