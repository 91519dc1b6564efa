/**
 * Templates: what a station has to write every year, drafted from few facts. Each subject has a package of its own. A
 * draft is a record of the model, so that it can be changed part by part, put into a dossier and assessed like what a
 * station wrote itself; how it looks on paper is no business of this package.
 */
@NullMarked
package io.github.openita.checklist.template;

import org.jspecify.annotations.NullMarked;
