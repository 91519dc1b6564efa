package io.github.openita.model.content.custody;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * How inquiry files are kept, those of criminal and those of traffic cases (O29.3).
 *
 * @param criminal files of criminal cases
 * @param traffic files of traffic cases
 */
public record CaseFileSystem(
        @Valid @Nullable CaseFileKeeping criminal,
        @Valid @Nullable CaseFileKeeping traffic) {}
