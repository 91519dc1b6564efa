package io.github.openita.model.json.internal;

import io.github.openita.model.json.internal.Sample.Colour;
import io.github.openita.model.json.internal.Sample.Part;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Samples of every kind. */
class SampleDomain extends DomainContextBase {

    @Provide
    Arbitrary<Sample> samples() {
        var scalars = Combinators.combine(texts(), bilingual(), numbers(), amounts(), flags(), days(), months());
        return scalars.flatAs((name, title, count, amount, open, day, month) -> Combinators.combine(
                        years(), colours(), parts(), partLists(), notes(), sets(), named(), anything())
                .as((year, colour, part, parts, notes, colours, named, free) -> new Sample(
                        name, title, count, amount, open, day, month, year, colour, part, parts, notes, colours, named,
                        free)));
    }

    private static Arbitrary<String> whole() {
        Arbitrary<String> thai = Arbitraries.strings().withCharRange('ก', '๛').ofMaxLength(12);
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("a\"\\/\u0000\n\t\u2028\u00a0\u200b\uffff{}[]:,")
                .ofMaxLength(6);
        return Arbitraries.oneOf(thai, odd, Arbitraries.of("😀", "", "เก้าอี้"));
    }

    private static Arbitrary<String> texts() {
        return whole().injectNull(0.2);
    }

    private static Arbitrary<Text> bilingual() {
        return Combinators.combine(texts(), texts()).as(Text::new).injectNull(0.2);
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().injectNull(0.2);
    }

    private static Arbitrary<BigDecimal> money() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                .ofScale(2);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return money().injectNull(0.2);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false).injectNull(0.2);
    }

    private static Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        long last = LocalDate.of(2399, 12, 31).toEpochDay();
        return Arbitraries.longs()
                .between(first, last)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.2);
    }

    private static Arbitrary<YearMonth> months() {
        return days().map(day -> day == null ? YearMonth.of(2023, 1) : YearMonth.from(day))
                .injectNull(0.2);
    }

    private static Arbitrary<FiscalYear> years() {
        return Arbitraries.integers()
                .between(FiscalYear.EARLIEST, FiscalYear.LATEST)
                .map(FiscalYear::of)
                .injectNull(0.2);
    }

    private static Arbitrary<Colour> colours() {
        return Arbitraries.of(Colour.class).injectNull(0.2);
    }

    private static Arbitrary<Part> part() {
        Arbitrary<Part> leaf = Arbitraries.integers().map(number -> new Part(number, null, null));
        return Combinators.combine(Arbitraries.integers().greaterOrEqual(0).injectNull(0.3), leaf.injectNull(0.5))
                .as((to, inner) -> new Part(-1, to, inner));
    }

    private static Arbitrary<Part> parts() {
        return part().injectNull(0.2);
    }

    private static Arbitrary<List<Part>> partLists() {
        return part().list().ofMaxSize(3);
    }

    private static Arbitrary<List<String>> notes() {
        return whole().list().ofMaxSize(3);
    }

    private static Arbitrary<Set<Colour>> sets() {
        return Arbitraries.of(Colour.class).set().ofMaxSize(3);
    }

    private static Arbitrary<Map<String, Part>> named() {
        return Arbitraries.maps(whole(), part()).ofMaxSize(3);
    }

    private static Arbitrary<Object> anything() {
        Arbitrary<Object> scalar = Arbitraries.oneOf(
                whole().map(text -> text), money().map(number -> number), Arbitraries.of(true, false));
        Arbitrary<Object> list = scalar.list().ofMaxSize(3).map(List::copyOf);
        Arbitrary<Object> map = Arbitraries.maps(whole(), list).ofMaxSize(3).map(Map::copyOf);
        return Arbitraries.oneOf(scalar, list, map).injectNull(0.2);
    }
}
