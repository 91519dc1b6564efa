package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.TimeLimit;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import io.github.openita.model.value.YearRange;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds as one value to show. Scalars are values; so are persons, links, files, ranges and time limits, and
 * lists of such values, whose elements stand line by line.
 */
record Values(Wording wording) {

    private static final Set<Class<?>> SHOWN_WHOLE = Set.of(
            Person.class,
            WebLink.class,
            FileRef.class,
            MonthRange.class,
            DateRange.class,
            YearRange.class,
            TimeLimit.class);

    /** Whether what a type holds is shown as one value. */
    static boolean isValue(FieldType type) {
        if (type instanceof FieldType.Many many) {
            return !(many.element() instanceof FieldType.Many) && isValue(many.element());
        }
        return type instanceof FieldType.Scalar
                || type instanceof FieldType.Choice
                || (type instanceof FieldType.Composite composite && SHOWN_WHOLE.contains(composite.record()));
    }

    /** The value of a field; blank where it is absent or nothing of it can be seen. */
    CellValue of(FieldDescription field, @Nullable Object value) {
        String unit = field.label().in(Language.TH);
        if (value instanceof BigDecimal number) {
            return unit.contains("บาท") ? CellValue.money(number) : new CellValue.Decimal(number);
        }
        if (value instanceof Integer number) {
            return unit.contains("พ.ศ.") ? new CellValue.Year(number) : CellValue.whole(number);
        }
        if (value instanceof LocalDate day) {
            return CellValue.day(day);
        }
        if (value instanceof YearMonth month) {
            return CellValue.month(month);
        }
        if (value instanceof FiscalYear year) {
            return new CellValue.Year(year.number());
        }
        Prose prose = prose(value);
        return prose.parts().isEmpty() ? CellValue.blank() : CellValue.text(prose);
    }

    /** A value as text, with links; without parts where there is nothing. */
    Prose prose(@Nullable Object value) {
        if (value instanceof FileRef file) {
            return file(file);
        }
        if (value instanceof WebLink link) {
            return link(link.url(), wording.in(link.label()));
        }
        if (value instanceof Collection<?> many) {
            return lines(many);
        }
        String text = text(value);
        return WebAddress.isWellFormed(text) ? link(text, "") : Prose.of(text);
    }

    private String text(@Nullable Object value) {
        if (value instanceof String text) {
            return ThaiText.isBlank(text) ? "" : text.strip();
        }
        if (value instanceof Text text) {
            return wording.in(text);
        }
        if (value instanceof Enum<?> constant) {
            return wording.label(constant);
        }
        if (value instanceof Person person) {
            return wording.person(person);
        }
        if (value instanceof MonthRange months) {
            return wording.dates().months(months);
        }
        if (value instanceof DateRange days) {
            return wording.dates().days(days);
        }
        if (value instanceof LocalDate day) {
            return wording.dates().day(day);
        }
        if (value instanceof YearMonth month) {
            return wording.dates().month(month);
        }
        if (value instanceof YearRange years) {
            return years(years);
        }
        if (value instanceof TimeLimit limit) {
            return limit(limit);
        }
        if (value instanceof Boolean answer) {
            return wording.say(answer ? "yes" : "no");
        }
        return value instanceof Integer number ? digits(number) : "";
    }

    private String digits(int number) {
        return Digits.in(wording.language(), Integer.toString(number));
    }

    private String years(YearRange years) {
        Integer from = years.from();
        Integer to = years.to();
        return Wording.joined(" – ", from == null ? "" : digits(from), to == null ? "" : digits(to));
    }

    String limit(@Nullable TimeLimit limit) {
        if (limit == null || !limit.answered()) {
            return limit == null ? "" : wording.in(limit.note());
        }
        Integer amount = limit.amount();
        String length = Wording.joined(" ", amount == null ? "" : digits(amount), wording.label(limit.unit()));
        String note = wording.in(limit.note());
        return note.isEmpty() ? length : length + "\n" + note;
    }

    private Prose file(FileRef file) {
        String name = ThaiText.isBlank(file.name()) ? "" : Wording.joined("", file.name());
        Prose link = link(file.url(), name);
        if (link.parts().isEmpty() || file.format() == null || file.format() == FileFormat.OTHER) {
            return link;
        }
        List<Inline> parts = new ArrayList<>(link.parts());
        parts.add(Run.of(" (" + wording.label(file.format()) + ")"));
        return new Prose(parts);
    }

    private static Prose link(@Nullable String url, String name) {
        String address = url == null ? "" : url.strip();
        String shown = name.isEmpty() ? address : name;
        if (shown.isEmpty() || ThaiText.isBlank(shown)) {
            return Prose.of("");
        }
        return WebAddress.isWellFormed(address) ? Prose.of(new Link(shown, URI.create(address))) : Prose.of(shown);
    }

    private Prose lines(Collection<?> many) {
        List<Prose> each = many.stream()
                .map(this::prose)
                .filter(prose -> !prose.parts().isEmpty())
                .toList();
        boolean counted = each.size() > 1 && many.stream().anyMatch(Text.class::isInstance);
        List<Inline> parts = new ArrayList<>();
        for (int at = 0; at < each.size(); at++) {
            String before = counted ? digits(at + 1) + ". " : "";
            String start = (at == 0 ? "" : "\n") + before;
            if (!start.isEmpty()) {
                parts.add(Run.of(start));
            }
            parts.addAll(each.get(at).parts());
        }
        return new Prose(parts);
    }
}
