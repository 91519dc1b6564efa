/**
 * How JSON is read and written: the guard over bytes, shapes compiled from records, the binder that walks a token
 * stream along a shape, and the writer. Not API: it may change with any version.
 *
 * <p>There is one binder, and so one set of rules. It runs first over the bytes and stops at the first problem; only
 * then does it run again over the decoded characters and collects every problem with line and column. Jackson is used
 * for tokens alone: how a value becomes a component is decided here, where it can be read.
 */
@NullMarked
package io.github.openita.model.json.internal;

import org.jspecify.annotations.NullMarked;
