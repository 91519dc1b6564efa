package io.github.openita.export.internal.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a number looks like in its cell: a day, or how many decimals it has. */
final class NumberFormats {

    /** Digits that a spreadsheet keeps. */
    private static final MathContext KEPT = new MathContext(15);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final int TWO_DECIMALS = 2;
    private static final int TWO_DECIMALS_GROUPED = 4;
    private static final int MOST_DECIMALS = 6;
    private static final int LONGEST = 40;
    private static final int LONGEST_CODE = 255;

    private record Format(int id, String code) {}

    private final List<Format> styles;
    private final boolean from1904;

    private NumberFormats(List<Format> styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    static NumberFormats read(BookParts parts, String part, boolean from1904) throws IOException, XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        boolean[] inCells = {false};
        parts.each(part, (name, reader) -> {
            switch (name) {
                case "numFmt" -> {
                    String code = reader.getAttributeValue(null, "formatCode");
                    codes.put(
                            id(reader.getAttributeValue(null, "numFmtId")),
                            code == null || code.length() > LONGEST_CODE ? "" : code);
                }
                case "cellStyleXfs", "cellStyles", "dxfs" -> inCells[0] = false;
                case "cellXfs" -> inCells[0] = true;
                case "xf" -> {
                    if (inCells[0]) {
                        ids.add(id(reader.getAttributeValue(null, "numFmtId")));
                    }
                }
                default -> {}
            }
        });
        return new NumberFormats(
                ids.stream()
                        .map(id -> new Format(id, codes.getOrDefault(id, "")))
                        .toList(),
                from1904);
    }

    private static int id(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** A number as its cell shows it; an error where it is none. */
    Typed typed(String text, @Nullable String style) {
        BigDecimal number;
        try {
            number = text.length() > LONGEST ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            return new Typed.Fault();
        }
        if (number == null || number.precision() - (long) number.scale() > LONGEST || number.scale() > 400) {
            return new Typed.Fault();
        }
        int index = id(style);
        Format format = index < styles.size() ? styles.get(index) : new Format(0, "");
        if (DateUtil.isADateFormat(format.id(), format.code())) {
            return new Typed.Figure(number, day(number));
        }
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        return new Typed.Figure(kept.setScale(Math.max(kept.scale(), decimals(format))), null);
    }

    private @Nullable LocalDate day(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
            return null;
        }
        return DateUtil.getLocalDateTime(number.doubleValue(), from1904).toLocalDate();
    }

    private static int decimals(Format format) {
        if (format.id() == TWO_DECIMALS || format.id() == TWO_DECIMALS_GROUPED) {
            return 2;
        }
        String code = format.code().replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        int point = code.indexOf('.');
        int decimals = 0;
        while (point >= 0
                && point + 1 + decimals < code.length()
                && code.charAt(point + 1 + decimals) == '0'
                && decimals < MOST_DECIMALS) {
            decimals++;
        }
        return decimals;
    }
}
