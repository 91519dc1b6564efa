package io.github.openita.export.internal.excel;

import io.github.openita.checklist.assessment.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** The cells of a sheet that show outcomes: their colours follow what is written there, also once somebody changes it. */
final class Judgements {

    /** First and last row by column. */
    private final Map<Integer, int[]> columns = new TreeMap<>();

    void add(int row, int column) {
        int[] range = columns.get(column);
        if (range == null) {
            columns.put(column, new int[] {row, row});
        } else {
            range[1] = row;
        }
    }

    /** The colour of an outcome. */
    static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case PASS -> Ink.GOOD;
            case FAIL -> Ink.BAD;
            case NOT_PROVIDED -> Ink.ALERT;
            case NOT_APPLICABLE -> Ink.MUTED;
            case NEEDS_REVIEW -> Ink.CAUTION;
        };
    }

    void color(Sheet sheet, Book book) {
        CellRangeAddress[] ranges = ranges();
        if (ranges.length == 0) {
            return;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        for (Outcome outcome : Outcome.values()) {
            String word = "\"" + book.words().say(outcome) + "\"";
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(ComparisonOperator.EQUAL, word);
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            fill.setFillBackgroundColor(ink(outcome).behind());
            rule.createFontFormatting().setFontColor(ink(outcome).letters());
            formatting.addConditionalFormatting(ranges, rule);
        }
    }

    /** Neighbouring columns of the same rows in one. */
    private CellRangeAddress[] ranges() {
        List<CellRangeAddress> ranges = new ArrayList<>();
        columns.forEach((column, rows) -> {
            CellRangeAddress range = new CellRangeAddress(rows[0], rows[1], column, column);
            if (!ranges.isEmpty() && joins(ranges.get(ranges.size() - 1), range)) {
                ranges.get(ranges.size() - 1).setLastColumn(column);
            } else {
                ranges.add(range);
            }
        });
        return ranges.toArray(CellRangeAddress[]::new);
    }

    private static boolean joins(CellRangeAddress left, CellRangeAddress right) {
        return left.getLastColumn() == right.getFirstColumn() - 1
                && left.getFirstRow() == right.getFirstRow()
                && left.getLastRow() == right.getLastRow();
    }
}
