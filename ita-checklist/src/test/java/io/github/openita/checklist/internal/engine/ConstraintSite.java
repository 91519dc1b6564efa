package io.github.openita.checklist.internal.engine;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A constraint written at a place below a record, whether or not anything cascades there.
 *
 * @param path the place, by names of components, such as {@code executives.post.title}; empty for the record itself
 * @param constraint the simple name of the constraint
 * @param criterion a criterion that it carries
 */
record ConstraintSite(String path, String constraint, String criterion) implements Comparable<ConstraintSite> {

    /** Every constraint below a record, by what is written in its classes alone. */
    static Set<ConstraintSite> writtenBelow(Class<?> record) {
        Set<ConstraintSite> sites = new TreeSet<>();
        collect(record, "", sites);
        return sites;
    }

    private static void collect(Class<?> record, String path, Set<ConstraintSite> sites) {
        constraints(record).forEach(each -> add(each, path, sites));
        for (RecordComponent component : record.getRecordComponents()) {
            String at = path.isEmpty() ? component.getName() : path + '.' + component.getName();
            AnnotatedElement field = field(record, component);
            constraints(field).forEach(each -> add(each, at, sites));
            elements(component).flatMap(ConstraintSite::constraints).forEach(each -> add(each, at, sites));
            Class<?> inner = innermost(component.getGenericType());
            if (inner.isRecord()) {
                collect(inner, at, sites);
            }
        }
    }

    private static AnnotatedElement field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<AnnotatedElement> elements(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type instanceof AnnotatedParameterizedType container
                ? Arrays.stream(container.getAnnotatedActualTypeArguments())
                : Stream.empty();
    }

    /** The constraints of this library on an element; the containers of repeated ones opened. */
    private static Stream<Annotation> constraints(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations()).flatMap(ConstraintSite::opened);
    }

    private static Stream<Annotation> opened(Annotation annotation) {
        if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
            return Stream.of(annotation);
        }
        boolean several = annotation.annotationType().getSimpleName().equals("List");
        return several ? Arrays.stream((Annotation[]) read(annotation, "value")) : Stream.empty();
    }

    private static void add(Annotation constraint, String path, Set<ConstraintSite> sites) {
        for (String criterion : (String[]) read(constraint, "criterion")) {
            sites.add(new ConstraintSite(path, constraint.annotationType().getSimpleName(), criterion));
        }
    }

    private static Object read(Annotation annotation, String member) {
        try {
            return annotation.annotationType().getMethod(member).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Class<?> innermost(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return innermost(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    @Override
    public int compareTo(ConstraintSite other) {
        return toString().compareTo(other.toString());
    }
}
