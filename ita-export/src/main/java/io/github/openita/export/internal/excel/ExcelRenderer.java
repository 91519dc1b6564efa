package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Document;
import io.github.openita.export.internal.ooxml.JdkTransformer;
import io.github.openita.export.internal.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.poi.util.TempFile;

/** Documents as Excel workbooks. */
public final class ExcelRenderer implements Renderer {

    private final Path temporary;

    /** A renderer with its temporary files where this machine has them. */
    public ExcelRenderer() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** A renderer with its temporary files below a folder. */
    ExcelRenderer(Path temporary) {
        this.temporary = temporary;
    }

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        try (Scratch scratch = Scratch.below(temporary)) {
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
            if (document.data().isEmpty()) {
                new Sheets(book, document).write();
            } else {
                new DataSheets(book).write(document.data());
            }
            new JdkTransformer().during(() -> book.writeTo(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
