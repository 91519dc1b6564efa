package io.github.openita.model.edition.internal;

import io.github.openita.model.time.FiscalYear;
import io.github.openita.model.time.Period;
import java.util.List;

/** Reads a time that is relative to the fiscal year: {@code {"months": [1, 6]}}, {@code {"asOf": {"month": 3}}}. */
final class PeriodReader {

    private static final int FIRST = 1;
    private static final int LAST = 12;

    private PeriodReader() {}

    static Period read(Fields fields) {
        if (fields.has("months")) {
            return months(fields);
        }
        if (fields.has("asOf")) {
            return fields.read("asOf", PeriodReader::asOf);
        }
        if (fields.has("from")) {
            return fields.read("from", from -> new Period.From(month(from)));
        }
        if (fields.has("absolute")) {
            return fields.read("absolute", PeriodReader::years);
        }
        if (fields.has("deadline")) {
            return deadline(fields);
        }
        if (!fields.text("fiscalYear").equals("same")) {
            fields.report(Fault.BAD_PERIOD, "fiscalYear");
        }
        return new Period.WholeYear();
    }

    static Period.Deadline deadline(Fields fields) {
        return fields.read("deadline", deadline -> new Period.Deadline(month(deadline)));
    }

    private static int month(Fields fields) {
        return fields.integer("month", FIRST, LAST);
    }

    private static Period months(Fields fields) {
        List<Integer> months = fields.integersOrNone("months", FIRST, LAST);
        boolean atLeast = fields.flag("atLeast");
        if (months.size() != 2) {
            fields.report(Fault.BAD_PERIOD, "months");
        } else if (months.get(1) < months.get(0)) {
            fields.report(Fault.PERIOD_REVERSED, "months");
        } else {
            return new Period.Months(months.get(0), months.get(1), atLeast);
        }
        return new Period.WholeYear();
    }

    private static Period asOf(Fields fields) {
        int month = month(fields);
        Node day = fields.optional("day");
        if (day == null) {
            return new Period.AsOfMonth(month);
        }
        if (day.type() == Node.Type.TEXT && day.text().equals("last")) {
            return Period.AsOfDay.last(month);
        }
        int number = fields.integer("day", 1, 31);
        try {
            return new Period.AsOfDay(month, number);
        } catch (IllegalArgumentException e) {
            fields.report(Fault.BAD_DAY, "day");
            return Period.AsOfDay.last(month);
        }
    }

    private static Period years(Fields fields) {
        List<Integer> years = fields.integersOrNone("years", FiscalYear.EARLIEST, FiscalYear.LATEST);
        if (years.size() != 2) {
            fields.report(Fault.BAD_PERIOD, "years");
        } else if (years.get(1) < years.get(0)) {
            fields.report(Fault.PERIOD_REVERSED, "years");
        } else {
            return new Period.Absolute(years.get(0), years.get(1));
        }
        return new Period.WholeYear();
    }
}
