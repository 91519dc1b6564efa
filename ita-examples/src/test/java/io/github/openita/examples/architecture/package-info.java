/** The house rules as tests: which way the arrows go, what stays inside, what a library does not do. */
@NullMarked
package io.github.openita.examples.architecture;

import org.jspecify.annotations.NullMarked;
