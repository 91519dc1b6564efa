/**
 * Values that many records share: persons, links, files, contacts, work lines. Any component may be absent; such
 * a value says itself whether it answers what is asked for.
 */
@NullMarked
package io.github.openita.model.value;

import org.jspecify.annotations.NullMarked;
