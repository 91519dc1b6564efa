/** How an assessment becomes JSON. */
@NullMarked
package io.github.openita.checklist.internal.json;

import org.jspecify.annotations.NullMarked;
