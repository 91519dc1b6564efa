/**
 * Rules over contact information, questions and answers, and feedback.
 */
@NullMarked
package io.github.openita.checklist.internal.rule.contact;

import org.jspecify.annotations.NullMarked;
