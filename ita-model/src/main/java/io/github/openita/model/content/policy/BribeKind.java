package io.github.openita.model.content.policy;

/** The forms of a bribe that the policy must name (R66). */
public enum BribeKind {
    /** Gifts and presents (O23.2.3.1). */
    GIFT,
    /** Facilitation fees (O23.2.3.2). */
    FACILITATION_FEE,
    /** Tokens of goodwill (O23.2.3.3). */
    GOODWILL_TOKEN,
    /** Donations (O23.2.3.4). */
    DONATION,
    /** Entertainment and hospitality (O23.2.3.5). */
    ENTERTAINMENT,
    /** Benefits of the same nature (O23.2.3.6). */
    SIMILAR_BENEFIT
}
