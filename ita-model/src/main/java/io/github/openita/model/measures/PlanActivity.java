package io.github.openita.model.measures;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity of the plan, one row of its table.
 *
 * @param id an id such as {@code M1.1}, unique in the plan; where it is one of the edition's, the edition knows which
 *     items the activity serves
 * @param issue the id of the issue that it is for; absent where the cell is blank
 * @param activity what is done
 * @param outputs outputs as printed: who does what, in order
 * @param awareness how awareness is created; absent where the cell is blank
 * @param responsible units or persons responsible, in order
 * @param schedule by when it is done and how it is followed up
 */
public record PlanActivity(
        @Nullable String id,
        @Nullable String issue,
        @Nullable ActivityText activity,
        List<Text> outputs,
        @Nullable Text awareness,
        List<Text> responsible,
        @Nullable ActivitySchedule schedule) {

    /** Absent lists become empty. */
    public PlanActivity {
        outputs = Lists.copy(outputs);
        responsible = Lists.copy(responsible);
    }

    /** An activity for an issue, of which only what is done is known. */
    public static PlanActivity of(String id, String issue, Text activity) {
        return new PlanActivity(id, issue, ActivityText.of(activity), List.of(), null, List.of(), null);
    }
}
