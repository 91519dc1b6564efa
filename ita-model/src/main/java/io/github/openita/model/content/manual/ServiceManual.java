package io.github.openita.model.content.manual;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The manual of the station's services for the public (O9 of the 2566 edition).
 *
 * @param citizenEdition the citizens' edition (O9.1)
 * @param areaContext how the manual answers to the area and its communities (O9.2); taken as the station says it
 * @param services at least one service of each of the five work lines (R26, R54)
 */
@ContentKey("service-manual")
public record ServiceManual(
        @Required(criterion = "citizen-edition") @Nullable FileRef citizenEdition,

        @Required(criterion = "fits-area-and-communities") @Nullable
        Text areaContext,

        List<@Valid PublicService> services)
        implements Content {

    /** Absent lists become empty. */
    public ServiceManual {
        services = Lists.copy(services);
    }

    /** Nothing given yet. */
    public static ServiceManual of() {
        return new ServiceManual(null, null, List.of());
    }

    /** With the citizens' edition. */
    public ServiceManual withCitizenEdition(FileRef citizenEdition) {
        return new ServiceManual(citizenEdition, areaContext, services);
    }

    /** With how it answers to the area and its communities. */
    public ServiceManual withAreaContext(Text areaContext) {
        return new ServiceManual(citizenEdition, areaContext, services);
    }

    /** With the services. */
    public ServiceManual withServices(List<PublicService> services) {
        return new ServiceManual(citizenEdition, areaContext, services);
    }
}
