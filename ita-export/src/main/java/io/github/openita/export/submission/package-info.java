/**
 * The submission package: what an officer enters on the national platform and uploads there, in one ZIP that can be
 * checked for changes. No interface of that platform is public, so none is called.
 */
@NullMarked
package io.github.openita.export.submission;

import org.jspecify.annotations.NullMarked;
