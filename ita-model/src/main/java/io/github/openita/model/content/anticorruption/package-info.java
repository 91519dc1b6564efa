/**
 * The station's annual action plan against corruption and the report on it (item O28 of the 2566 edition). The general
 * action plan is in {@code content.plan}, the policy that is analysed here in {@code content.policy}.
 */
@NullMarked
package io.github.openita.model.content.anticorruption;

import org.jspecify.annotations.NullMarked;
