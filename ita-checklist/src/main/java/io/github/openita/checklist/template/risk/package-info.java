/**
 * The assessment of corruption risks (O25): a starter register for all five work lines with suggested measures, and the
 * criteria by which the station rates it. Nothing is rated beforehand: each risk without a rating is a finding.
 */
@NullMarked
package io.github.openita.checklist.template.risk;

import org.jspecify.annotations.NullMarked;
