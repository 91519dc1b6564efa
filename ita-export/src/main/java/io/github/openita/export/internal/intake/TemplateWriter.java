package io.github.openita.export.internal.intake;

import io.github.openita.export.internal.ooxml.FixedZip;
import io.github.openita.export.internal.ooxml.JdkTransformer;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook of a dossier, given as the tree of its JSON. */
public final class TemplateWriter {

    private final BookSpec spec;
    private final Language language;

    TemplateWriter(BookSpec spec, Language language) {
        this.spec = spec;
        this.language = language;
    }

    /** The workbook's bytes; the same for the same dossier. The day is what it says of its making. */
    byte[] write(Map<?, ?> dossier, LocalDate day) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = Styles.first(workbook);
            List<SheetCells> sheets = new ArrayList<>();
            for (SheetSpec sheet : spec.sheets()) {
                sheets.add(new SheetCells(workbook.createSheet(sheet.tab().in(language)), styles));
            }
            String lists = Vocabulary.say("tab.lists").in(language);
            ChoiceSheet choices = new ChoiceSheet(workbook.createSheet(lists), styles, language);
            for (int at = 0; at < sheets.size(); at++) {
                SheetSpec sheet = spec.sheets().get(at);
                SheetCells cells = sheets.get(at);
                Prompts prompts = new Prompts(cells.sheet(), choices, language);
                new SheetWriter(sheet, cells, prompts, language).write(record(sheet, dossier));
            }
            progress(sheets);
            sheets.forEach(each -> Heights.set(each.sheet()));
            return bytes(workbook, day);
        }
    }

    private static Map<?, ?> record(SheetSpec sheet, Map<?, ?> dossier) {
        if (!sheet.root().isEmpty()) {
            Object found = Trees.get(dossier, sheet.root().substring(1)).orElse(null);
            return found instanceof Map<?, ?> record ? record : Map.of(Marks.SELF, Boolean.FALSE);
        }
        Map<Object, Object> start = new LinkedHashMap<>();
        for (String name : List.of("edition", "fiscalYear", "station")) {
            Optional.ofNullable(dossier.get(name)).ifPresent(value -> start.put(name, value));
        }
        return start;
    }

    private void progress(List<SheetCells> sheets) {
        SheetCells start = sheets.get(0);
        Styles styles = start.styles();
        start.row(Keys.REMARK);
        start.put(
                start.row(Keys.REMARK),
                SheetCells.LABEL,
                Vocabulary.say("head.progress").in(language),
                styles.heading());
        XSSFRow head = start.row(Keys.REMARK);
        start.put(head, SheetCells.LABEL, "", styles.head());
        start.put(head, SheetCells.SECOND, Vocabulary.say("head.filled").in(language), styles.head());
        start.put(head, SheetCells.VALUE, "", styles.head());
        for (int at = 1; at < sheets.size(); at++) {
            SheetCells.Progress progress = sheets.get(at).progress();
            XSSFRow row = start.row(Keys.REMARK);
            SheetSpec sheet = spec.sheets().get(at);
            start.put(row, SheetCells.LABEL, code(sheet), styles.label());
            XSSFCell count = row.createCell(SheetCells.SECOND);
            count.setCellStyle(styles.label());
            count.setCellFormula(progress.formula());
            count.setCellValue(progress.filled());
            start.put(row, SheetCells.VALUE, sheet.title().in(language), styles.label());
            XSSFHyperlink link =
                    start.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + progress.sheet() + "'!A1");
            row.getCell(SheetCells.VALUE).setHyperlink(link);
            start.sheet()
                    .addMergedRegion(
                            new CellRangeAddress(row.getRowNum(), row.getRowNum(), SheetCells.VALUE, SheetCells.ASKED));
        }
    }

    private String code(SheetSpec sheet) {
        return spec.edition().items().stream()
                .map(DisclosureItem::code)
                .filter(code -> sheet.root().equals(BookSpec.DISCLOSURES + code))
                .findFirst()
                .orElse("");
    }

    private static byte[] bytes(XSSFWorkbook workbook, LocalDate day) throws IOException {
        CoreProperties core = workbook.getProperties().getCoreProperties();
        Optional<Date> made =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreator("OpenITA");
        core.setCreated(made);
        core.setModified(made);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new JdkTransformer().during(() -> workbook.write(bytes));
        return new FixedZip().rewritten(bytes.toByteArray());
    }
}
