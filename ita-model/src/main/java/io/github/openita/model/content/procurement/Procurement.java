package io.github.openita.model.content.procurement;

import io.github.openita.model.constraint.Positive;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of form สขร.1, its columns in printed order; the number of the row is its place in the list.
 *
 * @param item work bought or hired (O20.1.1)
 * @param budget amount for it, THB, above 0 (O20.1.2)
 * @param referencePrice reference price, THB (O20.1.3)
 * @param method method of purchase or hire (O20.1.4)
 * @param bids bidders and their prices, at least one (O20.1.5)
 * @param award who was selected, at what price and why (O20.1.6, O20.1.7)
 * @param contract contract, purchase order or written agreement (O20.1.8)
 */
public record Procurement(
        @Required(criterion = "work-item") @Nullable Text item,

        @Required(criterion = "budget") @Positive(criterion = "budget") @Nullable
        BigDecimal budget,

        @Required(criterion = "reference-price") @Nullable BigDecimal referencePrice,
        @Valid @Nullable ProcurementMethod method,
        List<@Valid Bid> bids,
        @Valid @Nullable Award award,
        @Valid @Nullable ContractRef contract) {

    /** Absent lists become empty. */
    public Procurement {
        bids = Lists.copy(bids);
    }

    /** A row of which nothing is known but the work. */
    public static Procurement of(Text item) {
        return new Procurement(item, null, null, null, List.of(), null, null);
    }

    /** With budget and reference price, THB. */
    public Procurement priced(BigDecimal budget, BigDecimal referencePrice) {
        return new Procurement(item, budget, referencePrice, method, bids, award, contract);
    }

    /** With the method. */
    public Procurement withMethod(ProcurementMethod method) {
        return new Procurement(item, budget, referencePrice, method, bids, award, contract);
    }

    /** With the bids. */
    public Procurement withBids(Bid... bids) {
        return new Procurement(item, budget, referencePrice, method, List.of(bids), award, contract);
    }

    /** With the award. */
    public Procurement withAward(Award award) {
        return new Procurement(item, budget, referencePrice, method, bids, award, contract);
    }

    /** With the contract. */
    public Procurement withContract(ContractRef contract) {
        return new Procurement(item, budget, referencePrice, method, bids, award, contract);
    }
}
