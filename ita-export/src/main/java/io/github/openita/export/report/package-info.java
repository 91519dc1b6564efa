/** Documents about an assessment: the checklist report. They show what an assessment says and judge nothing themselves. */
@NullMarked
package io.github.openita.export.report;

import org.jspecify.annotations.NullMarked;
