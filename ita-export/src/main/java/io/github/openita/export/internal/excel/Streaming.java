package io.github.openita.export.internal.excel;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** POI's streaming workbook with cells and a ZIP of our own. */
final class Streaming extends SXSSFWorkbook {

    /** Rows in memory: a sheet is written from top to bottom and never looks back. */
    private static final int WINDOW = 16;

    Streaming() {
        super(WINDOW);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new CellXml();
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new FixedTimes(out);
    }
}
