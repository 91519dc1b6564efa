package io.github.openita.model.committee;

import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An instrument assigned to a member; in the model order the answers for OIT to the general-staff inspector, who is not
 * the secretary.
 *
 * @param member the id of the member
 * @param instrument the instrument
 * @param duty what the member does for it
 */
public record OfficerAssignment(
        @Nullable String member,
        @Nullable AssessmentInstrument instrument,
        @Nullable Text duty) {}
