package io.github.openita.model.content.custody;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.GuidelineText;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of inquiry files is kept.
 *
 * @param storage keeping (O29.3.1)
 * @param control control (O29.3.2)
 */
public record CaseFileKeeping(
        @Required(criterion = "case-file-storage") @Nullable GuidelineText storage,
        @Required(criterion = "case-file-control") @Nullable GuidelineText control) {}
