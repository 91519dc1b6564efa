/**
 * How the station is reached, asked and told (item O5 of the 2566 edition): contact data, the channel for questions and
 * answers, and the place for opinions. Complaints of corruption have items of their own.
 */
@NullMarked
package io.github.openita.model.content.contact;

import org.jspecify.annotations.NullMarked;
