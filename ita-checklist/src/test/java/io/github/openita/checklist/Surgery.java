package io.github.openita.checklist;

import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rebuilds records with some of their components changed, whatever the records are. */
final class Surgery {

    private Surgery() {}

    /** A record without the component at a path such as {@code executives.post.role}, in every row. */
    static <R> R without(R holder, List<String> path) {
        return changed(holder, path, value -> null);
    }

    /** A record without any component: its lists are empty. */
    static <R> R hollow(R holder) {
        return same(holder, rebuilt((Record) holder, component -> null));
    }

    /** A record with its inner records and one row of each list kept as shells in which nothing is. */
    static <R> @Nullable R shell(@Nullable R value) {
        if (value instanceof List<?> list) {
            return same(value, list.stream().map(Surgery::shell).limit(1).toList());
        }
        return value instanceof Record holder ? same(value, rebuilt(holder, Surgery::shell)) : null;
    }

    /** A value with every string in it replaced. */
    static <R> R withTexts(R value, UnaryOperator<String> edit) {
        if (value instanceof String text) {
            return same(value, edit.apply(text));
        }
        if (value instanceof List<?> list) {
            return same(value, list.stream().map(each -> withTexts(each, edit)).toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> edited = new LinkedHashMap<>();
            map.forEach((key, each) -> edited.put(key, withTexts(each, edit)));
            return same(value, edited);
        }
        return value instanceof Record holder
                ? same(value, rebuilt(holder, each -> each == null ? null : withTexts(each, edit)))
                : value;
    }

    /** A dossier with a path emptied that begins at a content record, at {@code Disclosure} or at {@code Station}. */
    static Dossier without(Dossier dossier, String path) {
        List<String> steps = List.of(path.split("\\."));
        List<String> inside = steps.subList(1, steps.size());
        if (steps.get(0).equals("Station")) {
            return dossier.with(without(dossier.station(), inside));
        }
        Dossier edited = dossier;
        for (Map.Entry<String, Disclosure<?>> entry : dossier.disclosures().entrySet()) {
            edited = edited.with(entry.getKey(), without(entry.getValue(), steps.get(0), inside));
        }
        return edited;
    }

    private static Disclosure<?> without(Disclosure<?> disclosure, String root, List<String> path) {
        if (root.equals("Disclosure")) {
            return without(disclosure, path);
        }
        Object content = disclosure.content();
        return content != null && content.getClass().getSimpleName().equals(root)
                ? changed(disclosure, List.of("content"), each -> without(content, path))
                : disclosure;
    }

    private static <R> R changed(R value, List<String> path, UnaryOperator<@Nullable Object> change) {
        if (value instanceof List<?> list) {
            return same(
                    value,
                    list.stream().map(each -> changed(each, path, change)).toList());
        }
        String name = path.get(0);
        List<String> rest = path.subList(1, path.size());
        return same(value, rebuilt((Record) value, name, inner -> {
            if (inner == null) {
                return null;
            }
            return rest.isEmpty() ? change.apply(inner) : changed(inner, rest, change);
        }));
    }

    private static <R extends Record> R rebuilt(R holder, String name, UnaryOperator<@Nullable Object> change) {
        if (Arrays.stream(holder.getClass().getRecordComponents())
                .noneMatch(component -> component.getName().equals(name))) {
            throw new IllegalArgumentException(holder.getClass().getName() + " has no component " + name);
        }
        return build(
                holder,
                component -> component.getName().equals(name)
                        ? change.apply(read(component, holder))
                        : read(component, holder));
    }

    private static <R extends Record> R rebuilt(R holder, UnaryOperator<@Nullable Object> change) {
        return build(holder, component -> change.apply(read(component, holder)));
    }

    private static <R extends Record> R build(R holder, Function<RecordComponent, @Nullable Object> values) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] arguments = Arrays.stream(components).map(values).toArray();
        try {
            Constructor<?> constructor = holder.getClass().getDeclaredConstructor(types);
            return same(holder, constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is rebuilt is of the class of what it was built from. */
    @SuppressWarnings("unchecked")
    private static <R> R same(R before, Object after) {
        if (before instanceof Record && before.getClass() != after.getClass()) {
            throw new IllegalStateException("not a " + before.getClass().getName());
        }
        return (R) after;
    }
}
