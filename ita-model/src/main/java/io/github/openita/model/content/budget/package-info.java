/**
 * Money of the station: the annual budget spending plan and its report, and the fund for criminal investigation and
 * inquiry (items O17 and O18 of the 2566 edition). What is bought with it is in {@code content.procurement}.
 */
@NullMarked
package io.github.openita.model.content.budget;

import org.jspecify.annotations.NullMarked;
