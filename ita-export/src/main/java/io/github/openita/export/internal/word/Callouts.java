package io.github.openita.export.internal.word;

import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Tone;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes framed remarks: paragraphs with the same frame, which Word joins. A word names the tone beside its colour. */
final class Callouts {

    /** The widths of the frame's edges, in eighths of a point. */
    private static final int THIN = 4;

    private static final int THICK = 24;
    private static final int INSET = 4;

    private final Script script;

    Callouts(Script script) {
        this.script = script;
    }

    void write(Flow flow, Callout callout) {
        flow.gap();
        Tone tone = callout.tone();
        CTP head = framed(flow.paragraph("CalloutTitle"), tone);
        String word = script.words().say(tone);
        Look look = Look.PLAIN.colored(Colors.edge(tone));
        script.letters().write(head, callout.title() == null ? word : word + ": ", look);
        if (callout.title() != null) {
            script.letters().write(head, callout.title(), Look.PLAIN);
        }
        for (Prose prose : callout.paragraphs()) {
            script.letters().write(framed(flow.paragraph("CalloutText"), tone), prose, Look.PLAIN);
        }
        flow.gap();
    }

    private static CTP framed(CTP paragraph, Tone tone) {
        CTPPr properties = paragraph.getPPr();
        CTPBdr frame = properties.addNewPBdr();
        String color = Colors.edge(tone);
        edge(frame.addNewTop(), color, THIN);
        edge(frame.addNewLeft(), color, THICK);
        edge(frame.addNewBottom(), color, THIN);
        edge(frame.addNewRight(), color, THIN);
        Colors.fill(properties.addNewShd(), Colors.ground(tone));
        return paragraph;
    }

    private static void edge(CTBorder edge, String color, int width) {
        edge.setVal(STBorder.SINGLE);
        edge.setSz(BigInteger.valueOf(width));
        edge.setSpace(BigInteger.valueOf(INSET));
        edge.setColor(color);
    }
}
