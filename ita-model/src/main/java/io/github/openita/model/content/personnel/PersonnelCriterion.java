package io.github.openita.model.content.personnel;

import io.github.openita.model.constraint.RequiredWhen;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * A criterion; several documents of one kind are several criteria. Text, file or a link to the criterion of the Royal
 * Thai Police is enough (R63).
 *
 * @param kind what it is about
 * @param title its title
 * @param text its substance
 * @param file its file
 * @param rtpLink the criterion of the Royal Thai Police; it stands in for the station's own (O21.2)
 * @param legalBasis the rule or regulation that it follows; asked of the station's own criteria of the four kinds
 */
@RequiredWhen(condition = "citesLaw", component = "legalBasis", criterion = "announcement")
public record PersonnelCriterion(
        @Nullable PersonnelCriterionKind kind,
        @Nullable Text title,
        @Nullable Text text,
        @Nullable FileRef file,
        @Nullable WebLink rtpLink,
        @Nullable Text legalBasis) {

    /** The station's own criterion, with its substance and the rule that it follows. */
    public static PersonnelCriterion of(PersonnelCriterionKind kind, Text text, Text legalBasis) {
        return new PersonnelCriterion(kind, null, text, null, null, legalBasis);
    }

    /** The criterion of the Royal Thai Police. */
    public static PersonnelCriterion ofRoyalThaiPolice(PersonnelCriterionKind kind, WebLink rtpLink) {
        return new PersonnelCriterion(kind, null, null, null, rtpLink, null);
    }

    /** With a title. */
    public PersonnelCriterion withTitle(Text title) {
        return new PersonnelCriterion(kind, title, text, file, rtpLink, legalBasis);
    }

    /** With a file. */
    public PersonnelCriterion withFile(FileRef file) {
        return new PersonnelCriterion(kind, title, text, file, rtpLink, legalBasis);
    }

    /** Whether the rule that it follows must be named: one of the four kinds, and not the Royal Thai Police's. */
    public boolean citesLaw() {
        boolean linked = rtpLink != null && WebAddress.isWellFormed(rtpLink.url());
        return kind != null && kind != PersonnelCriterionKind.OTHER && !linked;
    }
}
