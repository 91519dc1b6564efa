package io.github.openita.export.internal.intake;

import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.ThaiText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who offers what, as a cell has it: a name and a price, in one line or in two.
 *
 * @param name who
 * @param price THB; null where none could be read
 */
record Offer(String name, @Nullable BigDecimal price) {

    private static final Pattern NUMBERED = Pattern.compile("^[0-9๐-๙]{1,2}[.)]\\s*(?![0-9๐-๙])");
    private static final String AMOUNT = "[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+(?:\\.[0-9๐-๙]+)?|[0-9๐-๙]+(?:\\.[0-9๐-๙]+)?";
    private static final String SAID =
            "(?:เสนอ)?ราคา(?:ที่เสนอ|ที่ตกลง(?:ซื้อหรือจ้าง|ซื้อ|จ้าง)?)?|เสนอ|เป็นเงิน|จำนวนเงิน|฿|[:/=]|[-–](?=\\s)";
    private static final String CURRENCY = "บาท|฿|\\.-";
    /** A price that is said to be one: by a word or sign before it, by the currency, or by the way it is written. */
    private static final Pattern PRICE = Pattern.compile("\\s*(?:(?:" + SAID + ")\\s*(?<said>" + AMOUNT + ")\\s*(?:"
            + CURRENCY + ")?|(?<![0-9๐-๙.,])(?<money>" + AMOUNT
            + ")\\s*(?:" + CURRENCY + ")|\\s(?<written>[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3})+(?:\\.[0-9๐-๙]+)?"
            + "|[0-9๐-๙]+\\.[0-9๐-๙]{2}))$");

    private static final Pattern ALONE =
            Pattern.compile("^(?:" + SAID + "|\\s)*(?<alone>" + AMOUNT + ")\\s*(?:" + CURRENCY + ")?$");
    private static final int LONGEST = 400;

    /** The offers of a cell, in their order. A line without a name is the price of the line before it. */
    static List<Offer> of(String cell) {
        List<Offer> offers = new ArrayList<>();
        for (String typed : cell.split("\r\n|\n|\r", -1)) {
            String line = NUMBERED.matcher(ThaiText.normalize(typed)).replaceFirst("");
            if (line.isEmpty() || line.equals("-")) {
                continue;
            }
            Matcher alone = ALONE.matcher(line);
            Offer last = offers.isEmpty() ? null : offers.get(offers.size() - 1);
            if (alone.matches() && last != null && last.price() == null) {
                offers.set(offers.size() - 1, new Offer(last.name(), number(alone.group("alone"))));
            } else {
                offers.add(single(line));
            }
        }
        return offers;
    }

    private static Offer single(String line) {
        Matcher price = PRICE.matcher(line);
        if (line.length() > LONGEST || !price.find() || price.start() == 0) {
            return new Offer(line, null);
        }
        String amount = Optional.ofNullable(price.group("said"))
                .or(() -> Optional.ofNullable(price.group("money")))
                .orElseGet(() -> price.group("written"));
        return new Offer(line.substring(0, price.start()).strip(), number(amount));
    }

    private static @Nullable BigDecimal number(String amount) {
        return ValueReader.read(Scalar.NUMBER, new Typed.Words(amount))
                .map(BigDecimal.class::cast)
                .orElse(null);
    }
}
