package io.github.openita.examples.nation;

import io.github.openita.model.station.StationType;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;

/**
 * Where an invented station belongs: one of ten bureaus, which there are, and a division of it, which is invented.
 *
 * @param number the number of the station, from 1
 * @param region 0 for the capital, else the number of the region
 * @param part the number of the division in its bureau, from 1
 */
record SampleUnit(int number, int region, int part) {

    private static final int BUREAUS = 10;
    private static final int DIVISIONS = 8;

    static SampleUnit of(int number) {
        return new SampleUnit(number, number % BUREAUS, number / BUREAUS % DIVISIONS + 1);
    }

    boolean isMetropolitan() {
        return region == 0;
    }

    String folder() {
        return isMetropolitan() ? "metropolitan" : "region-" + region;
    }

    String code() {
        return "SMT-%04d".formatted(number);
    }

    StationType type() {
        return isMetropolitan() ? StationType.METROPOLITAN : StationType.PROVINCIAL;
    }

    Text bureau() {
        return isMetropolitan()
                ? Text.of("กองบัญชาการตำรวจนครบาล", "Metropolitan Police Bureau")
                : Text.of("ตำรวจภูธรภาค " + thai(region), "Provincial Police Region " + region);
    }

    Text division() {
        return isMetropolitan()
                ? Text.of("กองบังคับการตำรวจนครบาลสมมติ " + thai(part), "Sommut Metropolitan Police Division " + part)
                : Text.of(
                        "ตำรวจภูธรจังหวัดสมมติ " + thai(region) + "/" + thai(part),
                        "Sommut Provincial Police " + region + "/" + part);
    }

    /** A sample that speaks of this station, its website too, wherever it spoke of its own. */
    String renamed(String sample) {
        String named = sample.replace("บางสมมติ", "บางสมมติ " + thai(number))
                .replace("เมืองสมมติ", "เมืองสมมติ " + thai(number))
                .replace("Bang Sommut", "Bang Sommut " + number)
                .replace("Mueang Sommut", "Mueang Sommut " + number)
                .replace("bangsommut", "bangsommut" + number)
                .replace("mueangsommut", "mueangsommut" + number);
        return isMetropolitan()
                ? named
                : named.replace("สถานีตำรวจนครบาล", "สถานีตำรวจภูธร")
                        .replace("สน.", "สภ.")
                        .replace("Metropolitan Police Station", "Provincial Police Station");
    }

    private static String thai(int number) {
        return Digits.toThai(Integer.toString(number));
    }
}
