package io.github.openita.model.content.policy;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A form of bribe as the policy words it; the wording is the evidence, not the kind.
 *
 * @param form its kind
 * @param wording its words in the policy
 */
public record BribeForm(@Nullable BribeKind form, @Nullable Text wording) {}
