package io.github.openita.export.internal.word;

import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xwpf.usermodel.XWPFFactory;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/** Above and below the text: the running head on all pages but the first, the page number on all. */
final class Margins {

    private final Script script;

    Margins(Script script) {
        this.script = script;
    }

    /** Sets them for the first section; the others inherit them. */
    void into(CTSectPr section, boolean first) {
        if (!first) {
            return;
        }
        String head = script.info().runningHead();
        if (!head.isEmpty()) {
            refer(section.addNewHeaderReference(), STHdrFtr.DEFAULT, header(1, page -> head(page, head)));
            refer(
                    section.addNewHeaderReference(),
                    STHdrFtr.FIRST,
                    header(2, page -> Place.styled(page.addNewP(), Flow.GAP)));
        }
        refer(section.addNewFooterReference(), STHdrFtr.DEFAULT, footer(1));
        if (!head.isEmpty()) {
            refer(section.addNewFooterReference(), STHdrFtr.FIRST, footer(2));
            section.addNewTitlePg();
        }
    }

    private static void refer(CTHdrFtrRef reference, STHdrFtr.Enum pages, String part) {
        reference.setType(pages);
        reference.setId(part);
    }

    private String header(int number, Consumer<CTHdrFtr> content) {
        return part(XWPFRelation.HEADER, number, content);
    }

    private String footer(int number) {
        return part(XWPFRelation.FOOTER, number, this::pageNumber);
    }

    private String part(POIXMLRelation kind, int number, Consumer<CTHdrFtr> content) {
        XWPFHeaderFooter part =
                (XWPFHeaderFooter) script.file().createRelationship(kind, XWPFFactory.getInstance(), number);
        CTHdrFtr filled = CTHdrFtr.Factory.newInstance();
        content.accept(filled);
        part.setHeaderFooter(filled);
        return script.file().getRelationId(part);
    }

    private void head(CTHdrFtr page, String text) {
        CTP paragraph = Place.styled(page.addNewP(), "Header");
        script.letters().write(paragraph, text, Look.PLAIN);
    }

    /** The words around the two numbers are taken from the sentence with signs in place of them. */
    private void pageNumber(CTHdrFtr page) {
        CTP paragraph = Place.styled(page.addNewP(), "Footer");
        String[] parts = script.words().say("page", "\u0001", "\u0002").split("[\u0001\u0002]", -1);
        Fields fields = new Fields(paragraph::addNewR);
        script.letters().write(paragraph, parts[0], Look.PLAIN);
        fields.write("PAGE" + script.digits(), script.words().count(1));
        script.letters().write(paragraph, parts[1], Look.PLAIN);
        fields.write(
                "NUMPAGES" + script.digits(),
                script.words().count(script.pages().count()));
        script.letters().write(paragraph, parts[2], Look.PLAIN);
    }
}
