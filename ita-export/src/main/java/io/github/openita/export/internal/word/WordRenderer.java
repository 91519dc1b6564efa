package io.github.openita.export.internal.word;

import io.github.openita.export.UnrenderableException;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Section;
import io.github.openita.export.internal.ooxml.FixedZip;
import io.github.openita.export.internal.ooxml.JdkTransformer;
import io.github.openita.export.internal.render.Renderer;
import io.github.openita.export.internal.render.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes documents as Word files. */
public final class WordRenderer implements Renderer {

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        try (XWPFDocument file = new Skeleton().open()) {
            new Imprint(document.info()).into(file);
            fill(file, document);
            new JdkTransformer().during(() -> file.write(made));
        }
        out.write(new FixedZip().rewritten(made.toByteArray()));
    }

    private static void fill(XWPFDocument file, Document document) {
        Script script = Script.of(file, document);
        Margins margins = new Margins(script);
        List<Section> sections = document.sections();
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            Sheet sheet = Sheet.of(section.orientation());
            Flow flow = new Flow(script.body(), sheet.textWidth());
            if (at == 0 && document.info().contents()) {
                new Contents(script).into(flow);
            }
            write(section, at, new Story(script, flow), flow);
            CTSectPr end = at == sections.size() - 1 ? flow.endOfDocument() : flow.endOfSection();
            margins.into(end, at == 0);
            sheet.into(end, document.info().numerals());
        }
    }

    private static void write(Section section, int number, Story story, Flow flow) {
        List<Block> blocks = section.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            try {
                story.write(blocks.get(at));
            } catch (RuntimeException e) {
                throw new UnrenderableException(Words.place(number, at, blocks.get(at)), e);
            }
        }
        flow.close();
    }
}
