/**
 * Structure, manpower and executives of the station (item O1 of the 2566 edition).
 */
@NullMarked
package io.github.openita.model.content.organization;

import org.jspecify.annotations.NullMarked;
