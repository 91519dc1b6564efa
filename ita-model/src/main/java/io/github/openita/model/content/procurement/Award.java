package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The selection (O20.1.6, O20.1.7).
 *
 * @param winner who was selected
 * @param price price agreed, THB
 * @param reason why, in brief
 */
public record Award(
        @Required(criterion = "selected-bidder") @Nullable String winner,
        @Required(criterion = "selected-bidder") @Nullable BigDecimal price,
        @Required(criterion = "selection-reason") @Nullable Text reason) {}
