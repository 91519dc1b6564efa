package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Choice;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a cell says when it is entered, its drop-down, and what it warns of. */
final class Prompts {

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST = 250;
    private static final String MOST = "999999999999999";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;
    private final ChoiceSheet choices;
    private final Language language;

    Prompts(XSSFSheet sheet, ChoiceSheet choices, Language language) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
        this.choices = choices;
        this.language = language;
    }

    void add(Slot slot, CellRangeAddress cells) {
        Text expected = slot.isList() ? Vocabulary.say("prompt.list", words(slot.element())) : words(slot.type());
        DataValidation check = helper.createValidation(constraint(slot), list(cells));
        check.setErrorStyle(
                slot.type() instanceof Choice ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        check.setShowErrorBox(slot.type() instanceof Choice || isNumber(slot.type()));
        check.createErrorBox("OpenITA", cut(words(slot.type()).in(language), LONGEST));
        show(check, slot.label().in(language), expected.in(language));
    }

    /** A prompt for the number of a row. */
    void add(String key, CellRangeAddress cells) {
        DataValidation check = helper.createValidation(anything(), list(cells));
        show(
                check,
                Vocabulary.say("head.number").in(language),
                Vocabulary.say(key).in(language));
    }

    /** What is expected of a value. */
    static Text words(FieldType type) {
        return Vocabulary.say(type instanceof Scalar scalar ? "prompt." + plain(scalar) : "prompt.choice");
    }

    private static Scalar plain(Scalar scalar) {
        return scalar == Scalar.BILINGUAL ? Scalar.TEXT : scalar;
    }

    private static boolean isNumber(FieldType type) {
        return type == Scalar.INTEGER || type == Scalar.NUMBER || type == Scalar.FISCAL_YEAR;
    }

    private DataValidationConstraint constraint(Slot slot) {
        if (slot.type() instanceof Choice choice) {
            return helper.createFormulaListConstraint(choices.name(choice));
        }
        return isNumber(slot.type())
                ? helper.createDecimalConstraint(OperatorType.BETWEEN, "-" + MOST, MOST)
                : anything();
    }

    private DataValidationConstraint anything() {
        return helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "32767");
    }

    private void show(DataValidation check, String title, String text) {
        check.setEmptyCellAllowed(true);
        check.setShowPromptBox(true);
        check.createPromptBox(cut(title, LONGEST_TITLE), cut(text, LONGEST));
        sheet.addValidationData(check);
    }

    private static CellRangeAddressList list(CellRangeAddress cells) {
        CellRangeAddressList list = new CellRangeAddressList();
        list.addCellRangeAddress(cells);
        return list;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
