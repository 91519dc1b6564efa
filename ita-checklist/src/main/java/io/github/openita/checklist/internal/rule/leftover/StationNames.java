package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * L01: names of stations in Thai, in full (สถานีตำรวจนครบาล…) or in short (สน.…). Thai does not part its words, so that
 * a name is this station's where the text begins with it; words that speak of stations in general, and neighbours of an
 * area, are no names of another.
 */
final class StationNames {

    private static final List<String> FULL = List.of("สถานีตำรวจนครบาล", "สถานีตำรวจภูธร");
    private static final List<String> SHORT = List.of("สน.", "สภ.");
    private static final List<String> PREFIXES =
            Stream.concat(FULL.stream(), SHORT.stream()).toList();

    /** A station's name has more letters than the abbreviations that may follow สน. in a text. */
    private static final int SHORTEST_NAME = 3;

    private static final int LONGEST_NAME = 200;
    private static final int BEFORE = 40;

    /** What follows where stations in general are spoken of. */
    private static final List<String> GENERAL = List.of(
            "ทุก",
            "ทั่ว",
            "ทั้ง",
            "และ",
            "หรือ",
            "ต่าง",
            "ใกล้เคียง",
            "ข้างเคียง",
            "ใด",
            "อื่น",
            "ของ",
            "แห่ง",
            "ซึ่ง",
            "โดย",
            "ให้",
            "ได้",
            "เป็น",
            "ต้อง",
            "ประจำ",
            "ดำเนิน",
            "จัดทำ",
            "ตาม",
            "เพื่อ",
            "จึง",
            "นี้",
            "นั้น",
            "ปฏิบัติ",
            "เผยแพร่",
            "ประกาศ",
            "ในสังกัด",
            "ในพื้นที่",
            "ในเขต",
            "ที่มี",
            "ที่รับ",
            "ที่อยู่",
            "มีการ",
            "มีหน้าที่");

    /** What stands before the name of a neighbour, or of a station where somebody served before. */
    private static final List<String> ELSEWHERE = List.of(
            "ติดต่อกับ", "ติดกับ", "ติดพื้นที่", "ติดเขต", "จรด", "ทิศ", "ใกล้", "ข้างเคียง", "ย้าย", "อดีต", "เคย");

    private final List<String> own;
    private final EnglishStationNames english;

    private StationNames(List<String> own, EnglishStationNames english) {
        this.own = own;
        this.english = english;
    }

    static StationNames of(Station station) {
        StationName name = station.name();
        List<String> own = new ArrayList<>();
        if (name != null) {
            thai(name.full(), own);
            thai(name.shortForm(), own);
        }
        return new StationNames(own, EnglishStationNames.of(name));
    }

    /** The name as it is and in the other form, without spaces. */
    private static void thai(@Nullable Text name, List<String> own) {
        if (name == null || ThaiText.isBlank(name.th())) {
            return;
        }
        String plain = plain(name.in(Language.TH));
        own.add(plain);
        for (int i = 0; i < FULL.size(); i++) {
            if (plain.startsWith(FULL.get(i))) {
                own.add(SHORT.get(i) + plain.substring(FULL.get(i).length()));
            } else if (plain.startsWith(SHORT.get(i))) {
                own.add(FULL.get(i) + plain.substring(SHORT.get(i).length()));
            }
        }
    }

    private static String plain(String text) {
        return ThaiText.normalize(text).replace(" ", "");
    }

    /** Normalising is slow, so only a text that seems to name another is looked at in its normal form. */
    boolean another(String text) {
        return anotherIn(text) && anotherIn(ThaiText.normalize(text));
    }

    private boolean anotherIn(String text) {
        return english.another(text) || (!own.isEmpty() && PREFIXES.stream().anyMatch(prefix -> another(text, prefix)));
    }

    private boolean another(String text, String prefix) {
        for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
            if (begins(text, at) && !isOwn(text, at, prefix) && !elsewhere(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** An abbreviation within another, such as กสน., is none. */
    private static boolean begins(String text, int at) {
        return text.charAt(at) == 'ส' && (text.startsWith("สถานี", at) || at == 0 || !isThai(text.charAt(at - 1)));
    }

    private boolean isOwn(String text, int at, String prefix) {
        int from = at + prefix.length();
        if (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        int end = from;
        while (end < text.length() && end - from < LONGEST_NAME && isThai(text.charAt(end))) {
            end++;
        }
        String name = text.substring(from, end);
        String whole = prefix + name;
        return name.length() < SHORTEST_NAME
                || own.stream().anyMatch(each -> whole.startsWith(each) || each.startsWith(whole))
                || GENERAL.stream().anyMatch(name::startsWith);
    }

    private static boolean elsewhere(String text, int at) {
        String before = text.substring(Math.max(0, at - BEFORE), at);
        return ELSEWHERE.stream().anyMatch(before::contains);
    }

    private static boolean isThai(char c) {
        return c >= '\u0e01' && c <= '\u0e4e';
    }
}
