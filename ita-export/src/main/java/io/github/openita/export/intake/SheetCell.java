package io.github.openita.export.intake;

/**
 * A cell of a workbook.
 *
 * @param sheet the sheet's name as it is in the workbook
 * @param cell such as {@code D12}; empty where the whole sheet is meant
 */
public record SheetCell(String sheet, String cell) {

    @Override
    public String toString() {
        return cell.isEmpty() ? sheet : sheet + "!" + cell;
    }
}
