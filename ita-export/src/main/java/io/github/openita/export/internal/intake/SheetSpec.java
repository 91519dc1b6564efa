package io.github.openita.export.internal.intake;

import io.github.openita.model.edition.Requirement;
import io.github.openita.model.text.Text;
import java.util.List;

/**
 * A sheet: a record, its values and its lists.
 *
 * @param root the record's JSON Pointer
 * @param tab the sheet's name
 * @param title what stands at its top
 * @param values the values outside of lists
 * @param tables the lists, each after the one that its rows belong to
 * @param requirements what the edition asks of it; none of sheets that are no item's
 */
record SheetSpec(
        String root, Text tab, Text title, List<Slot> values, List<TableSpec> tables, List<Requirement> requirements) {}
