package io.github.openita.export.internal.word;

import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** What Word works out itself, with the result that is shown until it does. */
final class Fields {

    private final Supplier<CTR> runs;

    /** Fields in runs of whatever holds them. */
    Fields(Supplier<CTR> runs) {
        this.runs = runs;
    }

    /** A field with its result. */
    void write(String instruction, String result) {
        begin(instruction);
        CTText text = runs.get().addNewT();
        text.setStringValue(result);
        end();
    }

    /** Begins a field; what is written then is its result. */
    void begin(String instruction) {
        mark(STFldCharType.BEGIN);
        CTText text = runs.get().addNewInstrText();
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        text.setStringValue(" " + instruction + " ");
        mark(STFldCharType.SEPARATE);
    }

    void end() {
        mark(STFldCharType.END);
    }

    private void mark(STFldCharType.Enum type) {
        runs.get().addNewFldChar().setFldCharType(type);
    }
}
