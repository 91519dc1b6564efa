/**
 * Values that many records share: persons, holders of posts, links, files, contacts, work lines, guidelines, signatures. Any
 * component may be
 * absent; a value that items ask for says itself whether it answers.
 */
@NullMarked
package io.github.openita.model.value;

import org.jspecify.annotations.NullMarked;
