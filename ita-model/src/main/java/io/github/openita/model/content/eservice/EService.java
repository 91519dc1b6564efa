package io.github.openita.model.content.eservice;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * An E-Service system (O10.1), of the station or of another that serves it.
 *
 * @param kind what it does; any kind will do
 * @param name its name
 * @param link where it is used; it may lie outside the station's website
 * @param linkedFrom the page of the station's main website that leads to it (O10.2)
 */
public record EService(
        @Required(criterion = "e-service-systems") @Nullable EServiceKind kind,
        @Required(criterion = "e-service-systems") @Nullable Text name,
        @Required(criterion = "e-service-systems") @Nullable WebLink link,

        @Required(criterion = "linked-from-main-website") @Nullable
        WebLink linkedFrom) {

    /** A system to which no page of the main website is known to lead. */
    public static EService of(EServiceKind kind, Text name, WebLink link) {
        return new EService(kind, name, link, null);
    }

    /** With the page of the station's main website that leads to it. */
    public EService withLinkedFrom(WebLink linkedFrom) {
        return new EService(kind, name, link, linkedFrom);
    }
}
