/**
 * Content of the items on arrest, inquiry and rights: guidelines for arrest or search, safeguards of discretion, guidelines
 * for refusing a complaint and for taking statements, rights of injured persons and the accused. What other manuals say
 * belongs to them.
 */
@NullMarked
package io.github.openita.model.content.justice;

import org.jspecify.annotations.NullMarked;
