package io.github.openita.export.internal.intake;

import io.github.openita.export.intake.SheetCell;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Comments at cells. Those of others stay, above what is said here. */
final class CellComments {

    private static final String AUTHOR = "OpenITA";
    private static final int MOST = 1_500;
    private static final int LONGEST = 4_000;
    private static final int WIDTH = 3;
    private static final int HEIGHT = 6;
    /** Where what concerns a whole sheet is said: at its title. */
    private static final CellAddress TITLE = new CellAddress(0, SheetCells.LABEL);

    private final XSSFWorkbook workbook;
    private final Language language;

    CellComments(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
    }

    void replace(List<Remark> remarks) {
        workbook.forEach(sheet -> withoutOurs((XSSFSheet) sheet));
        Map<SheetCell, List<Remark>> byCell = remarks.stream()
                .filter(remark -> remark.at() != null)
                .limit(MOST)
                .collect(Collectors.groupingBy(Remark::at, LinkedHashMap::new, Collectors.toList()));
        byCell.forEach((at, of) -> {
            XSSFSheet sheet = workbook.getSheet(at.sheet());
            if (sheet != null) {
                add(sheet, at.cell().isEmpty() ? TITLE : new CellAddress(at.cell()), text(of));
            }
        });
    }

    private static void withoutOurs(XSSFSheet sheet) {
        for (Map.Entry<CellAddress, XSSFComment> each :
                Map.copyOf(sheet.getCellComments()).entrySet()) {
            if (AUTHOR.equals(each.getValue().getAuthor())) {
                int at = each.getKey().getRow();
                XSSFRow row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
                row.getCell(each.getKey().getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .removeCellComment();
            }
        }
    }

    private String text(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> said(remark.message())
                        + (remark.hint().in(language).isEmpty()
                                ? ""
                                : "\n→ " + remark.hint().in(language)))
                .collect(Collectors.joining("\n\n"));
    }

    private String said(Text message) {
        Language other = language == Language.TH ? Language.EN : Language.TH;
        return message.in(language) + "\n" + message.in(other);
    }

    private void add(XSSFSheet sheet, CellAddress at, String text) {
        XSSFComment comment = sheet.getCellComment(at);
        String before = "";
        if (comment == null) {
            XSSFClientAnchor anchor = new XSSFClientAnchor(
                    0, 0, 0, 0, at.getColumn() + 1, at.getRow(), at.getColumn() + WIDTH, at.getRow() + HEIGHT);
            comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setAddress(at);
            comment.setAuthor(AUTHOR);
        } else {
            before = comment.getString().getString() + "\n\n";
        }
        String all = before + text;
        comment.setString(all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…");
    }
}
