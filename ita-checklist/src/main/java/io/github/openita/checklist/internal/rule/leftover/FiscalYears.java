package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * L02: another fiscal year where the present one is meant. In order and plan every fiscal year is meant to be the present
 * one, but for the years from which the plan says that an activity goes on. What is disclosed may cite other years; there
 * only "ประจำปีงบประมาณ" with another year counts, in a text that does not name the present year too or look back.
 */
final class FiscalYears {

    private static final Pattern THAI = Pattern.compile(
            "(ประจำ)?\\s{0,3}ปีงบประมาณ\\s{0,3}(?:พ\\.\\s?ศ\\.\\s{0,3})?([0-9]{4})" + "(\\s{0,3}(?:[-–—/]|ถึง))?");

    private static final Pattern ENGLISH =
            Pattern.compile("[Ff]iscal year (?:\\(?B\\.E\\.\\)? ?)?([0-9]{4})( ?[-–—]| to )?");

    private static final List<String> LOOKS_ELSEWHERE = List.of(
            "ก่อน",
            "ผ่านมา",
            "เปรียบเทียบ",
            "เทียบกับ",
            "ย้อนหลัง",
            "ถัดไป",
            "ผลการประเมิน",
            "จากผล",
            "ที่แล้ว",
            "สถิติ");

    private final int own;
    private final Set<Integer> goingOn;

    private FiscalYears(int own, Set<Integer> goingOn) {
        this.own = own;
        this.goingOn = goingOn;
    }

    static FiscalYears of(Dossier dossier) {
        Set<Integer> goingOn = new HashSet<>();
        MeasuresPlan plan = dossier.measuresPlan();
        if (plan != null) {
            plan.indicators().stream()
                    .flatMap(each -> each.activities().stream())
                    .forEach(activity -> {
                        if (activity.schedule() != null && activity.schedule().completion() != null) {
                            Integer from = activity.schedule().completion().from();
                            if (from != null) {
                                goingOn.add(from);
                            }
                        }
                    });
        }
        return new FiscalYears(dossier.fiscalYear().number(), goingOn);
    }

    /** The present fiscal year. */
    Text own() {
        return FiscalYear.of(own).label();
    }

    boolean another(String text, LeftOvers.Scope scope) {
        boolean paper = scope == LeftOvers.Scope.PAPER;
        return thai(Digits.toArabic(text), paper) || (paper && english(text));
    }

    private boolean thai(String text, boolean paper) {
        if (!paper
                && (text.contains(Integer.toString(own))
                        || LOOKS_ELSEWHERE.stream().anyMatch(text::contains))) {
            return false;
        }
        Matcher year = THAI.matcher(text);
        while (year.find()) {
            if ((paper || year.group(1) != null) && year.group(3) == null && differs(year.group(2), paper)) {
                return true;
            }
        }
        return false;
    }

    private boolean english(String text) {
        Matcher year = ENGLISH.matcher(text);
        while (year.find()) {
            if (year.group(2) == null && differs(year.group(1), true)) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(String digits, boolean paper) {
        int year = Integer.parseInt(digits);
        return year != own
                && year >= FiscalYear.EARLIEST
                && year <= FiscalYear.LATEST
                && !(paper && goingOn.contains(year));
    }
}
