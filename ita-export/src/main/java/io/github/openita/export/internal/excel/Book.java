package io.github.openita.export.internal.excel;

import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.internal.render.Words;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook on its way to a file, and what its sheets share. */
final class Book implements AutoCloseable {

    private final Streaming workbook = new Streaming();
    private final DocumentInfo info;
    private final Words words;
    private final Looks looks;
    private final Contents contents;
    private final Fit fit = new Fit();
    private final Links links;
    private final Cells cells;
    private final Print print;

    Book(DocumentInfo info) {
        this.info = info;
        this.words = Words.of(info);
        this.looks = new Looks(workbook.getXSSFWorkbook());
        this.contents = new Contents(info);
        this.links = new Links(workbook.getXSSFWorkbook());
        this.cells = new Cells(workbook, looks, links);
        this.print = new Print(info, words);
        Properties.set(info, workbook.getXSSFWorkbook().getProperties());
    }

    /** A new sheet at the end. */
    SXSSFSheet sheet(String name) {
        SXSSFSheet sheet = workbook.createSheet(name);
        sheet.setDefaultRowHeightInPoints((float) Face.BODY.leading());
        return sheet;
    }

    /** A sheet as POI keeps it without its rows, for what streaming does not offer. */
    XSSFSheet whole(SXSSFSheet sheet) {
        return workbook.getXSSFWorkbook().getSheet(sheet.getSheetName());
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(out);
    }

    DocumentInfo info() {
        return info;
    }

    Words words() {
        return words;
    }

    Looks looks() {
        return looks;
    }

    Contents contents() {
        return contents;
    }

    Fit fit() {
        return fit;
    }

    Links links() {
        return links;
    }

    Cells cells() {
        return cells;
    }

    Print print() {
        return print;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
