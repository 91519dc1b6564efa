/**
 * The yearly plan of measures: a starter of the edition's measures, for any station and fiscal year, and the items that
 * each activity serves. Whether a plan is whole is looked at by the assessment (rules M01 to M06).
 */
@NullMarked
package io.github.openita.checklist.template.measures;

import org.jspecify.annotations.NullMarked;
