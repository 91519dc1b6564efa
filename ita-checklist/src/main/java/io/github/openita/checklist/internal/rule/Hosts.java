package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Outcome;
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

    /** What is wrong with a link that must lie on the main website; nothing while the website is not known. */
    public static Optional<Fault> fault(Station station, @Nullable WebLink link, Location at) {
        Optional<Fault> malformed = Fault.in(link, at);
        if (malformed.isPresent() || link == null) {
            return malformed;
        }
        return onMainWebsite(station, link.url())
                .filter(there -> !there)
                .map(elsewhere -> Fault.of(Outcome.FAIL, at, ProblemKind.OTHER_WEBSITE));
    }

    /** Remarks on a website that is not known, with which a well-formed link cannot be compared. */
    public static void remarkUnknown(Case<?> given, String criterion, @Nullable WebLink link, Verdicts verdicts) {
        String address = link == null ? null : link.url();
        if (WebAddress.isWellFormed(address)
                && onMainWebsite(given.station(), address).isEmpty()) {
            Location website = given.stationAt().child("website");
            verdicts.remark(criterion, Severity.WARNING, website, ProblemKind.NOTHING_TO_COMPARE);
        }
    }

    /**
     * Notes what is wrong with a link that must lie on the main website, and says whether nothing is. While the website is
     * not known nothing can be compared: that is only remarked on.
     */
    public static boolean judge(
            Case<?> given, String criterion, @Nullable WebLink link, Location at, Verdicts verdicts) {
        remarkUnknown(given, criterion, link, verdicts);
        Optional<Fault> fault = fault(given.station(), link, at);
        fault.ifPresent(found -> found.say(criterion, verdicts));
        return fault.isEmpty();
    }

    private static boolean isWithin(String host, String website) {
        return host.equals(website) || host.endsWith("." + website);
    }
}
