package io.github.openita.export.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** POI's streaming workbook with cells and a ZIP of our own. */
final class Streaming extends SXSSFWorkbook {

    /** Rows in memory: a sheet is written from top to bottom and never looks back. */
    private static final int WINDOW = 16;

    private final List<CellXml> writers = new ArrayList<>();
    private final Emphasis emphasis = new Emphasis();

    Streaming() {
        super(WINDOW);
    }

    /** Gives the letters of a cell more than one look. */
    void emphasise(Cell cell, String runs) {
        emphasis.put(cell, runs);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        CellXml writer = new CellXml(emphasis);
        writers.add(writer);
        return writer;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new FixedTimes(out);
    }

    /** Without POI's farewell: it would make the whole package once more, for nobody. */
    @Override
    public void close() throws IOException {
        for (CellXml writer : writers) {
            writer.close();
        }
        getXSSFWorkbook().getPackage().revert();
    }
}
