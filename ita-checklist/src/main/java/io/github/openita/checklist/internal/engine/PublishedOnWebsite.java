package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R43: everything is published on the station's own website. It belongs to no one requirement, so it only warns. */
final class PublishedOnWebsite {

    private PublishedOnWebsite() {}

    /** The remark on a disclosure's address, if there is one to make. */
    static Optional<Remark> look(Disclosure<?> disclosure, Station station, Location at) {
        String url = disclosure.url();
        if (ThaiText.isBlank(url)) {
            return Optional.of(warn(ProblemKind.ADDRESS_MISSING, at));
        }
        Optional<String> host = WebAddress.host(url);
        if (host.isEmpty()) {
            return Optional.of(warn(ProblemKind.MALFORMED_ADDRESS, at.child("url")));
        }
        boolean elsewhere = websiteHost(station.website())
                .filter(website -> !isWithin(host.get(), website))
                .isPresent();
        return elsewhere ? Optional.of(warn(ProblemKind.OTHER_WEBSITE, at.child("url"))) : Optional.empty();
    }

    private static Optional<String> websiteHost(@Nullable WebLink website) {
        return website == null ? Optional.empty() : WebAddress.host(website.url());
    }

    private static boolean isWithin(String host, String website) {
        return host.equals(website) || host.endsWith("." + website);
    }

    private static Remark warn(ProblemKind kind, Location at) {
        return Remark.general("R43", Grounds.EXPLICIT, kind, Severity.WARNING, at);
    }
}
