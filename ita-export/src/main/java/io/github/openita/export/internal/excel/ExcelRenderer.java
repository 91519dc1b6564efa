package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Document;
import io.github.openita.export.internal.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.poi.util.TempFile;

/** Documents as Excel workbooks. */
public final class ExcelRenderer implements Renderer {

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        try (Scratch scratch = Scratch.create()) {
            TempFile.<Void>withStrategy(scratch, () -> {
                write(document, out);
                return null;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(Document document, OutputStream out) {
        try (Book book = new Book(document.info())) {
            new Sheets(book, document).write();
            book.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
