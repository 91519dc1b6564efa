package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.constraint.Phone;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.ThaiText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates {@link Phone}. */
public final class PhoneValidator implements ConstraintValidator<Phone, String> {

    private static final int LONGEST = 60;
    private static final Pattern SEPARATORS = Pattern.compile("[ ().-]");
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:0|\\+?66)\\d{8,9}|1\\d{2,3})(?:(?:ต่อ|ext|x|#)\\d{1,5})?", Pattern.CASE_INSENSITIVE);

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null || ThaiText.isBlank(value)) {
            return true;
        }
        return isNumber(value);
    }

    /** Whether a text has the form of a telephone number. */
    public static boolean isNumber(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        String digits = Digits.toArabic(ThaiText.normalize(value));
        return NUMBER.matcher(SEPARATORS.matcher(digits).replaceAll("")).matches();
    }
}
