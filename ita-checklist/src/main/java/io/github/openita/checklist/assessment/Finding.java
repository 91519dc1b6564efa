package io.github.openita.checklist.assessment;

import io.github.openita.model.field.Location;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found. Messages never repeat a value of the dossier: it may be personal data.
 *
 * @param rule the rule, such as {@code R20}, or the key of the problem kind where a constraint found it
 * @param kind what is wrong
 * @param work the kind of work that mends it
 * @param grounds on what the rule rests
 * @param outcome the outcome that it causes; absent where it lowers nothing
 * @param severity how grave it is
 * @param subject what it is about
 * @param location its place in the dossier's JSON
 * @param message what is wrong
 * @param hint what to do
 */
public record Finding(
        String rule,
        ProblemKind kind,
        Work work,
        Grounds grounds,
        @Nullable Outcome outcome,
        Severity severity,
        Subject subject,
        Location location,
        Text message,
        Text hint) {}
