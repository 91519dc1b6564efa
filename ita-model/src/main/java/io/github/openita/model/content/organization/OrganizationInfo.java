package io.github.openita.model.content.organization;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Structure, manpower and executives of the station (O1 of the 2566 edition).
 *
 * @param chart chart of the division of work, after the police-station structure model
 * @param workLines what each work line does, one row a line; all five are asked for (R26)
 * @param divisionOrder the internal order that divides the work: what a reviewer compares the duties with
 * @param manpower manpower as of a day
 * @param executives the station head and the head of each work line; vacant posts are rows too
 * @param lastChangedOn the last change of structure, manpower or executives that the station knows of
 */
@ContentKey("organization-info")
public record OrganizationInfo(
        @Required(criterion = "organization-chart") @Nullable
        FileRef chart,

        List<@Valid WorkLineDuties> workLines,
        @Nullable FileRef divisionOrder,
        @Valid @Nullable Manpower manpower,
        List<@Valid Executive> executives,
        @Nullable LocalDate lastChangedOn)
        implements Content {

    /** Absent lists become empty. */
    public OrganizationInfo {
        workLines = Lists.copy(workLines);
        executives = Lists.copy(executives);
    }

    /** Nothing given yet. */
    public static OrganizationInfo of() {
        return new OrganizationInfo(null, List.of(), null, null, List.of(), null);
    }

    /** With the organization chart. */
    public OrganizationInfo withChart(FileRef chart) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }

    /** With what each work line does. */
    public OrganizationInfo withWorkLines(List<WorkLineDuties> workLines) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }

    /** With the internal order that divides the work. */
    public OrganizationInfo withDivisionOrder(FileRef divisionOrder) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }

    /** With the manpower. */
    public OrganizationInfo withManpower(Manpower manpower) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }

    /** With the executives. */
    public OrganizationInfo withExecutives(List<Executive> executives) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }

    /** With the day of the last change. */
    public OrganizationInfo withLastChangedOn(LocalDate lastChangedOn) {
        return new OrganizationInfo(chart, workLines, divisionOrder, manpower, executives, lastChangedOn);
    }
}
