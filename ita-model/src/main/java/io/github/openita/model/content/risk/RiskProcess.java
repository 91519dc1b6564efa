package io.github.openita.model.content.risk;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The process in which a risk arises (O25.4.1).
 *
 * @param name its name
 * @param kind process, work or project; not asked for
 * @param area in which way it uses power or position (O25.3)
 */
public record RiskProcess(
        @Required(criterion = "process") @Nullable Text name,
        @Nullable ProcessKind kind,
        @Required(criterion = "every-work-line") @Nullable RiskArea area) {

    /** A process and how it uses power or position. */
    public static RiskProcess of(Text name, RiskArea area) {
        return new RiskProcess(name, null, area);
    }
}
