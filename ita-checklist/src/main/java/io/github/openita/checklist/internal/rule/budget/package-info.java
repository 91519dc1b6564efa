/**
 * Rules over the budget spending plan and its report (O17), and over the investigation fund (O18).
 */
@NullMarked
package io.github.openita.checklist.internal.rule.budget;

import org.jspecify.annotations.NullMarked;
