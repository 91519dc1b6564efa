/**
 * AssertJ assertions for users' own tests, and the words in which they fail. Optional: it needs AssertJ on the class
 * path, which this library does not bring. Nothing else of the library uses it.
 */
@NullMarked
package io.github.openita.checklist.testsupport;

import org.jspecify.annotations.NullMarked;
