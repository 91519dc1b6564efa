package io.github.openita.checklist.internal.rule.leftover;

import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * L03: another person than the current head, named in a text with rank, name and surname before the title of the head of
 * a station. Signatures and members are fields of their own, which other rules compare.
 *
 * @param head the current head
 */
record HeadNames(@Nullable Person head) {

    private static final String NAME = "([\\u0e01-\\u0e4e]{1,40})";

    /** The title of another post, such as ผู้กำกับการฝ่ายอำนวยการ, does not match. */
    private static final Pattern NAMED_HEAD =
            Pattern.compile("(?:พันตำรวจเอก|พันตำรวจโท|พ\\.ต\\.อ\\.|พ\\.ต\\.ท\\.)(?:หญิง)?\\s{0,4}\\(?\\s{0,2}" + NAME
                    + "\\s{1,4}" + NAME + "\\s{0,2}\\)?\\s{1,4}(?:ตำแหน่ง\\s{0,2})?"
                    + "(?:ผู้กำกับการ|หัวหน้าสถานีตำรวจ)(?:สถานี|\\s|ส[นภ]\\.|$|[.,;)])");

    boolean another(String text) {
        if (head == null || !head.named() || !(text.contains("พันตำรวจ") || text.contains("พ.ต."))) {
            return false;
        }
        Matcher person = NAMED_HEAD.matcher(ThaiText.normalize(text));
        while (person.find()) {
            if (!isHead(person.group(1), person.group(2))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(String firstName, String surname) {
        return head != null && head.sameNameAs(new Person(null, firstName, surname));
    }
}
