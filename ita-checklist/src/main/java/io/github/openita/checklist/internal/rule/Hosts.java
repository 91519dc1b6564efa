package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.field.Location;
import io.github.openita.model.station.Station;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** R37, R38, R40, R43: whether addresses lie on the station's main website, by their hosts. Nothing is fetched. */
public final class Hosts {

    private Hosts() {}

    /** Whether an address lies on the station's main website or below it; nothing where either is not known. */
    public static Optional<Boolean> onMainWebsite(Station station, @Nullable String address) {
        WebLink website = station.website();
        Optional<String> main = website == null ? Optional.empty() : WebAddress.host(website.url());
        return main.flatMap(known -> WebAddress.host(address).map(host -> isWithin(host, known)));
    }

    /**
     * Notes what is wrong with a link that must lie on the main website, and says whether nothing is. While the website is
     * not known nothing can be compared: that is only remarked on.
     */
    public static boolean judge(
            Case<?> given, String criterion, @Nullable WebLink link, Location at, Verdicts verdicts) {
        if (link == null || !link.answered()) {
            verdicts.missing(criterion, at, ProblemKind.MISSING);
            return false;
        }
        if (!WebAddress.isWellFormed(link.url())) {
            verdicts.fail(criterion, at, ProblemKind.MALFORMED_ADDRESS);
            return false;
        }
        Optional<Boolean> there = onMainWebsite(given.station(), link.url());
        if (there.isEmpty()) {
            Location website = given.stationAt().child("website");
            verdicts.remark(criterion, Severity.WARNING, website, ProblemKind.NOTHING_TO_COMPARE);
        } else if (!there.get()) {
            verdicts.fail(criterion, at, ProblemKind.OTHER_WEBSITE);
            return false;
        }
        return true;
    }

    private static boolean isWithin(String host, String website) {
        return host.equals(website) || host.endsWith("." + website);
    }
}
