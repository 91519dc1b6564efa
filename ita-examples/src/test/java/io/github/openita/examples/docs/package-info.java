/**
 * The documentation, run. Recipes are tests, and what stands in them between {@code // tag::name} and {@code // end::name}
 * is what the Markdown files show; {@link io.github.openita.examples.docs.DocumentationTest} compares the two, and every
 * other code block with what it claims.
 */
@NullMarked
package io.github.openita.examples.docs;

import org.jspecify.annotations.NullMarked;
