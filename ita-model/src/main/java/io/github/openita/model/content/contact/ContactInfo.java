package io.github.openita.model.content.contact;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Email;
import io.github.openita.model.constraint.Phone;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the station is reached: five elements, all of which are asked for (R50).
 *
 * @param unitName name of the unit (O5.1.1)
 * @param address address (O5.1.2)
 * @param phones telephone numbers, at least one (O5.1.3)
 * @param emails e-mail addresses, at least one (O5.1.4)
 * @param mapLink map of the station's location as a page (O5.1.5); page or picture is enough
 * @param mapImage map of the station's location as a picture
 * @param lastChangedOn the last change of contact data that the station knows of (O5.2)
 */
@AnyOf(
        components = {"mapLink", "mapImage"},
        criterion = "location-map")
public record ContactInfo(
        @Required(criterion = "unit-name") @Nullable Text unitName,
        @Required(criterion = "address") @Nullable Text address,

        List<@Required(criterion = "telephone") @Phone(criterion = "telephone") String> phones,
        List<@Required(criterion = "e-mail") @Email(criterion = "e-mail") String> emails,
        @Nullable WebLink mapLink,
        @Nullable FileRef mapImage,
        @Nullable LocalDate lastChangedOn) {

    /** Absent lists become empty. */
    public ContactInfo {
        phones = Lists.copy(phones);
        emails = Lists.copy(emails);
    }

    /** Name and address of the unit. */
    public static ContactInfo of(Text unitName, Text address) {
        return new ContactInfo(unitName, address, List.of(), List.of(), null, null, null);
    }

    /** With these telephone numbers. */
    public ContactInfo withPhones(String... phones) {
        return new ContactInfo(unitName, address, List.of(phones), emails, mapLink, mapImage, lastChangedOn);
    }

    /** With these e-mail addresses. */
    public ContactInfo withEmails(String... emails) {
        return new ContactInfo(unitName, address, phones, List.of(emails), mapLink, mapImage, lastChangedOn);
    }

    /** With a page that shows the map. */
    public ContactInfo withMap(WebLink mapLink) {
        return new ContactInfo(unitName, address, phones, emails, mapLink, mapImage, lastChangedOn);
    }

    /** With a picture of the map. */
    public ContactInfo withMap(FileRef mapImage) {
        return new ContactInfo(unitName, address, phones, emails, mapLink, mapImage, lastChangedOn);
    }

    /** With the day of the last change. */
    public ContactInfo withLastChangedOn(LocalDate lastChangedOn) {
        return new ContactInfo(unitName, address, phones, emails, mapLink, mapImage, lastChangedOn);
    }
}
