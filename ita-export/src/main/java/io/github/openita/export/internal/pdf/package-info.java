/**
 * PDF by OpenPDF: tagged, with embedded and shaped Thai, as PDF/A-2a (3a with an attachment) and PDF/UA-1. All that knows
 * OpenPDF is here, so that another version of it is this package's work alone.
 */
@NullMarked
package io.github.openita.export.internal.pdf;

import org.jspecify.annotations.NullMarked;
