/**
 * The announcement of the Anti-Bribery Policy and the No Gift Policy (O23) as a document in official form: heading and
 * subject in the middle, the two policies, numbered clauses, date and signature; in Thai, in English, or side by side.
 * Its words are the announcement's own; only what a form says between clauses stands here.
 */
@NullMarked
package io.github.openita.export.policy;

import org.jspecify.annotations.NullMarked;
