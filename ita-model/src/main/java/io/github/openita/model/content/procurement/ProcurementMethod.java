package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The method of purchase or hire (O20.1.4).
 *
 * @param kind its kind
 * @param wording as announced, such as e-bidding; needed where the kind is OTHER
 */
@RequiredWhen(condition = "other", component = "wording", criterion = "method")
public record ProcurementMethod(
        @Required(criterion = "method") @Nullable MethodKind kind,
        @Nullable Text wording) {

    /** A method whose kind says all. */
    public static ProcurementMethod of(MethodKind kind) {
        return new ProcurementMethod(kind, null);
    }

    /** Whether the kind needs words. */
    public boolean other() {
        return kind == MethodKind.OTHER;
    }
}
