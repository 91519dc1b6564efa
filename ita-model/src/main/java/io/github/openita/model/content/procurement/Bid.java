package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.Required;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An offer (O20.1.5).
 *
 * @param bidder who offers; may be a natural person, so no message repeats it
 * @param price price offered, THB
 */
public record Bid(
        @Required(criterion = "bidders") @Nullable String bidder,
        @Required(criterion = "bidders") @Nullable BigDecimal price) {}
