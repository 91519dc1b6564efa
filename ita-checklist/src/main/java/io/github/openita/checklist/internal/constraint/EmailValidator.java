package io.github.openita.checklist.internal.constraint;

import io.github.openita.model.constraint.Email;
import io.github.openita.model.text.ThaiText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates {@link Email}: the form that addresses of offices have, not every form that the standards allow. */
public final class EmailValidator implements ConstraintValidator<Email, String> {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        if (value == null || ThaiText.isBlank(value)) {
            return true;
        }
        return isAddress(value);
    }

    /** Whether a text has the form of an e-mail address. */
    public static boolean isAddress(String value) {
        return value.length() <= LONGEST
                && ADDRESS.matcher(ThaiText.normalize(value)).matches();
    }
}
