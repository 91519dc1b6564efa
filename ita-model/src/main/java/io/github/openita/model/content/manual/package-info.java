/**
 * Content of the items on manuals: for officers and for the public. Guidelines for arrest, inquiry and complaints are not
 * manuals here.
 */
@NullMarked
package io.github.openita.model.content.manual;

import org.jspecify.annotations.NullMarked;
