package io.github.openita.export.internal.word;

import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.SignatureBlock.Signature;
import java.util.stream.IntStream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes room for signatures, side by side, kept on one page. */
final class Signatures {

    private static final String STYLE = "Signature";

    /** Room above the line to sign, in twentieths of a point. */
    private static final int ROOM = 560;

    /** Dots to sign upon, by how many signatures share the width. */
    private static final int[] DOTS = {0, 44, 34, 14};

    private final Script script;

    Signatures(Script script) {
        this.script = script;
    }

    void write(Flow flow, SignatureBlock block) {
        int count = block.signatures().size();
        int[] weights = count == 1
                ? new int[] {4, 5}
                : IntStream.generate(() -> 1).limit(count).toArray();
        Frame frame = new Frame(flow.table(), Frame.BARE, Frame.shared(flow.width(), weights));
        CTRow row = frame.row(false, true);
        if (count == 1) {
            Place.in(frame.cell(row, 0, 1)).paragraph(STYLE);
        }
        for (int at = 0; at < count; at++) {
            CTTc cell = frame.cell(row, weights.length - count + at, 1);
            write(Place.in(cell), block.signatures().get(at), DOTS[count]);
        }
        flow.gap();
    }

    private void write(Place place, Signature signature, int dots) {
        String rank = signature.rank() == null ? script.words().say("signature.sign") : signature.rank();
        CTP line = line(place, rank + " " + ".".repeat(dots));
        line.getPPr().addNewSpacing().setBefore(ROOM);
        line(place, "(" + (signature.name() == null ? ".".repeat(dots + dots / 4) : signature.name()) + ")");
        signature.lines().forEach(text -> line(place, text));
    }

    private CTP line(Place place, String text) {
        CTP paragraph = place.paragraph(STYLE);
        script.letters().write(paragraph, text, Look.PLAIN);
        return paragraph;
    }
}
