package io.github.openita.export.item;

import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.DataColumn;
import io.github.openita.export.document.DataColumn.Kind;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import io.github.openita.model.field.FieldDescription;
import io.github.openita.model.field.FieldType;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.FieldType.Many;
import io.github.openita.model.field.FieldType.Scalar;
import io.github.openita.model.text.Language;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebAddress;
import io.github.openita.model.value.WebLink;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as a program reads them: ranges and persons taken apart, links as their addresses, lists with semicolons. */
record DataValues(Wording wording) {

    private static final Set<Class<?>> LINKS = Set.of(WebLink.class, FileRef.class);
    private static final Pattern UNIT = Pattern.compile("\\(([^()]+)\\)$");

    static boolean isWhole(FieldType type) {
        if (type instanceof Many many) {
            return isWhole(many.element());
        }
        return type instanceof Scalar
                || type instanceof FieldType.Choice
                || (type instanceof Composite composite && LINKS.contains(composite.record()));
    }

    /** The columns of a record's values. */
    List<DataColumn> columns(String path, List<Leaf> leaves) {
        List<String> headings = Leaf.headings(leaves, wording);
        List<DataColumn> columns = new ArrayList<>();
        for (int at = 0; at < leaves.size(); at++) {
            FieldDescription field = leaves.get(at).field();
            columns.add(new DataColumn(
                    headings.get(at),
                    kind(field),
                    unit(wording.in(field.label())),
                    path + "." + leaves.get(at).path()));
        }
        return columns;
    }

    private static @Nullable String unit(String label) {
        Matcher unit = UNIT.matcher(label);
        return unit.find() ? unit.group(1) : null;
    }

    private static Kind kind(FieldDescription field) {
        if (!(field.type() instanceof Scalar scalar)) {
            return Kind.TEXT;
        }
        return switch (scalar) {
            case INTEGER -> field.label().in(Language.TH).contains("พ.ศ.") ? Kind.YEAR : Kind.WHOLE;
            case NUMBER -> Kind.NUMBER;
            case DATE -> Kind.DAY;
            case MONTH -> Kind.MONTH;
            case FISCAL_YEAR -> Kind.YEAR;
            case TEXT, BILINGUAL, BOOLEAN -> Kind.TEXT;
        };
    }

    CellValue of(Leaf leaf, Record record) {
        return of(leaf.field(), leaf.reader().apply(record));
    }

    private CellValue of(FieldDescription field, @Nullable Object value) {
        if (value instanceof FileRef file) {
            return address(file.url());
        }
        if (value instanceof WebLink link) {
            return address(link.url());
        }
        if (value instanceof BigDecimal number) {
            return new CellValue.Decimal(number);
        }
        if (value instanceof Collection<?> many) {
            return CellValue.text(many.stream()
                    .map(each -> of(field, each))
                    .filter(CellValue.Words.class::isInstance)
                    .map(each -> ((CellValue.Words) each).prose().text())
                    .collect(Collectors.joining("; ")));
        }
        return new Values(wording).of(field, value);
    }

    private static CellValue address(@Nullable String url) {
        String address = url == null ? "" : url.strip();
        return WebAddress.isWellFormed(address)
                ? CellValue.text(Prose.of(new Link(address, URI.create(address))))
                : CellValue.text(address);
    }

    /** Columns in a row of which no two have the same heading. */
    static List<DataColumn> distinct(List<DataColumn> before, List<DataColumn> own) {
        List<DataColumn> all = new ArrayList<>(before);
        all.addAll(own);
        Set<String> taken = new HashSet<>();
        return all.stream()
                .map(column -> {
                    String title = column.title();
                    for (int again = 2; !taken.add(title); again++) {
                        title = column.title() + " (" + again + ")";
                    }
                    return new DataColumn(title, column.kind(), column.unit(), column.field());
                })
                .toList();
    }
}
