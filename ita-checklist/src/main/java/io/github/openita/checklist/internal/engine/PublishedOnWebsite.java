package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.WebAddress;
import java.util.Optional;

/** R43: everything is published on the station's own website. It belongs to no one requirement, so it only warns. */
final class PublishedOnWebsite {

    private PublishedOnWebsite() {}

    /** The remark on a disclosure's address, if there is one to make. */
    static Optional<Remark> look(Disclosure<?> disclosure, Station station, Location at) {
        String url = disclosure.url();
        if (ThaiText.isBlank(url)) {
            return Optional.of(warn(ProblemKind.ADDRESS_MISSING, at));
        }
        if (!WebAddress.isWellFormed(url)) {
            return Optional.of(warn(ProblemKind.MALFORMED_ADDRESS, at.child("url")));
        }
        boolean elsewhere =
                Hosts.onMainWebsite(station, url).filter(there -> !there).isPresent();
        return elsewhere ? Optional.of(warn(ProblemKind.OTHER_WEBSITE, at.child("url"))) : Optional.empty();
    }

    private static Remark warn(ProblemKind kind, Location at) {
        return Remark.general("R43", Grounds.EXPLICIT, kind, Severity.WARNING, at);
    }
}
