package io.github.openita.model.content.anticorruption;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.MonthRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A project or activity of the plan against corruption.
 *
 * @param id its id such as A1, unique in the plan; the report refers to it
 * @param title its title; a project without one shows nothing of the plan (O28.1)
 * @param topic what it is about; one on the CPI is asked for (O28.4)
 * @param method how it is carried out; any form will do (O28.4, O28.4.1)
 * @param budget budget, THB; 0 where none is used; not asked for
 * @param period first and last month; not asked for
 * @param owner who is responsible; not asked for
 */
public record AntiCorruptionProject(
        @Nullable String id,
        @Required(criterion = "plan") @Nullable Text title,
        @Nullable ProjectTopic topic,
        @Nullable Text method,
        @Nullable BigDecimal budget,
        @Nullable MonthRange period,
        @Nullable Text owner) {

    /** A project of which nothing is known but its topic and method. */
    public static AntiCorruptionProject of(String id, Text title, ProjectTopic topic, Text method) {
        return new AntiCorruptionProject(id, title, topic, method, null, null, null);
    }

    /** With its budget, THB. */
    public AntiCorruptionProject withBudget(BigDecimal budget) {
        return new AntiCorruptionProject(id, title, topic, method, budget, period, owner);
    }

    /** With its months and who is responsible. */
    public AntiCorruptionProject carriedOut(MonthRange period, Text owner) {
        return new AntiCorruptionProject(id, title, topic, method, budget, period, owner);
    }
}
