/**
 * An application of a user's own, as small as it can be: it builds a dossier in Java, assesses it and prints what is left
 * to do. It depends on one artifact of OpenITA and on nothing else. What any application would share does not belong
 * here.
 */
@NullMarked
package io.github.openita.examples.plainjava;

import org.jspecify.annotations.NullMarked;
