/**
 * The announcement of the Anti-Bribery Policy and the No Gift Policy (O23 of the 2566 edition): its whole wording in
 * Thai and English, drafted from the station, its head, the date and the channels. Law, amount and days come from the
 * edition. A draft is the item's content and is assessed as such; how it looks on paper is no business of this package.
 */
@NullMarked
package io.github.openita.checklist.template.policy;

import org.jspecify.annotations.NullMarked;
