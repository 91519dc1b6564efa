package io.github.openita.model.content.eservice;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;

/**
 * The station's E-Service systems (O10 of the 2566 edition).
 *
 * @param services at least one (R78)
 */
@ContentKey("e-services")
public record EServices(List<@Valid EService> services) implements Content {

    /** Absent lists become empty. */
    public EServices {
        services = Lists.copy(services);
    }

    /** Some systems. */
    public static EServices of(EService... services) {
        return new EServices(List.of(services));
    }

    /** With one system more. */
    public EServices with(EService service) {
        List<EService> all = new ArrayList<>(services);
        all.add(service);
        return new EServices(all);
    }
}
