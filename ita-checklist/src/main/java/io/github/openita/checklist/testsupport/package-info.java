/**
 * AssertJ assertions for users' own tests. Optional: it needs AssertJ on the class path, which this library does
 * not bring.
 */
@NullMarked
package io.github.openita.checklist.testsupport;

import org.jspecify.annotations.NullMarked;
