package io.github.openita.model.value;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ranks of the Royal Thai Police, from the highest, as they are written in full and in short. A rank of a dossier
 * stays a text, for a committee has civilians too.
 */
public enum PoliceRank {
    /** พลตำรวจเอก. */
    POLICE_GENERAL("พลตำรวจเอก", "พล.ต.อ.", "Police General", "Pol. Gen."),
    /** พลตำรวจโท. */
    POLICE_LIEUTENANT_GENERAL("พลตำรวจโท", "พล.ต.ท.", "Police Lieutenant General", "Pol. Lt. Gen."),
    /** พลตำรวจตรี. */
    POLICE_MAJOR_GENERAL("พลตำรวจตรี", "พล.ต.ต.", "Police Major General", "Pol. Maj. Gen."),
    /** พันตำรวจเอก. */
    POLICE_COLONEL("พันตำรวจเอก", "พ.ต.อ.", "Police Colonel", "Pol. Col."),
    /** พันตำรวจโท. */
    POLICE_LIEUTENANT_COLONEL("พันตำรวจโท", "พ.ต.ท.", "Police Lieutenant Colonel", "Pol. Lt. Col."),
    /** พันตำรวจตรี. */
    POLICE_MAJOR("พันตำรวจตรี", "พ.ต.ต.", "Police Major", "Pol. Maj."),
    /** ร้อยตำรวจเอก. */
    POLICE_CAPTAIN("ร้อยตำรวจเอก", "ร.ต.อ.", "Police Captain", "Pol. Capt."),
    /** ร้อยตำรวจโท. */
    POLICE_LIEUTENANT("ร้อยตำรวจโท", "ร.ต.ท.", "Police Lieutenant", "Pol. Lt."),
    /** ร้อยตำรวจตรี. */
    POLICE_SUB_LIEUTENANT("ร้อยตำรวจตรี", "ร.ต.ต.", "Police Sub-Lieutenant", "Pol. Sub-Lt."),
    /** ดาบตำรวจ. */
    POLICE_SENIOR_SERGEANT_MAJOR("ดาบตำรวจ", "ด.ต.", "Police Senior Sergeant Major", "Pol. Sen. Sgt. Maj."),
    /** จ่าสิบตำรวจ. */
    POLICE_SERGEANT_MAJOR("จ่าสิบตำรวจ", "จ.ส.ต.", "Police Sergeant Major", "Pol. Sgt. Maj."),
    /** สิบตำรวจเอก. */
    POLICE_SERGEANT("สิบตำรวจเอก", "ส.ต.อ.", "Police Sergeant", "Pol. Sgt."),
    /** สิบตำรวจโท. */
    POLICE_CORPORAL("สิบตำรวจโท", "ส.ต.ท.", "Police Corporal", "Pol. Cpl."),
    /** สิบตำรวจตรี. */
    POLICE_LANCE_CORPORAL("สิบตำรวจตรี", "ส.ต.ต.", "Police Lance Corporal", "Pol. L.Cpl."),
    /** พลตำรวจ. */
    POLICE_CONSTABLE("พลตำรวจ", "พลฯ", "Police Constable", "Pol. Const.");

    /** What follows the rank of a woman. */
    private static final String WOMAN = "หญิง";

    private final String fullTh;
    private final String shortTh;
    private final String fullEn;
    private final String shortEn;

    PoliceRank(String fullTh, String shortTh, String fullEn, String shortEn) {
        this.fullTh = fullTh;
        this.shortTh = shortTh;
        this.fullEn = fullEn;
        this.shortEn = shortEn;
    }

    /** The rank in full. */
    public Text full() {
        return Text.of(fullTh, fullEn);
    }

    /** The rank in short. */
    public Text shortForm() {
        return Text.of(shortTh, shortEn);
    }

    /** The rank that a text names, in full or in short, in Thai or English, of a man or a woman, however spaced. */
    public static Optional<PoliceRank> find(String written) {
        String bare = bare(written);
        String plain = bare.endsWith(WOMAN) ? bare.substring(0, bare.length() - WOMAN.length()) : bare;
        return Arrays.stream(values()).filter(rank -> rank.isWritten(plain)).findFirst();
    }

    private boolean isWritten(String plain) {
        return Stream.of(fullTh, shortTh, fullEn, shortEn).map(PoliceRank::bare).anyMatch(plain::equals);
    }

    private static String bare(String text) {
        return ThaiText.normalize(text).replaceAll("[\\s.]", "").toLowerCase(Locale.ROOT);
    }
}
