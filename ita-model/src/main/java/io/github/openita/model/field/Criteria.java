package io.github.openita.model.field;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds which criteria decide a component of a record. */
@FunctionalInterface
public interface Criteria {

    /** The keys of the criteria of a component, in order, without repetition. */
    List<String> of(RecordComponent component);

    /**
     * From constraint annotations: of each annotation that is a Jakarta Validation constraint, on the component or on
     * an element of its container, the attribute {@code criterion}, a text or several.
     */
    static Criteria fromConstraints() {
        return component -> {
            Set<String> found = new LinkedHashSet<>();
            collect(component, found);
            collect(component.getAccessor(), found);
            collect(component.getAnnotatedType(), found);
            return List.copyOf(found);
        };
    }

    private static void collect(AnnotatedType type, Set<String> found) {
        collect((AnnotatedElement) type, found);
        if (type instanceof AnnotatedParameterizedType container) {
            for (AnnotatedType argument : container.getAnnotatedActualTypeArguments()) {
                collect(argument, found);
            }
        }
    }

    private static void collect(AnnotatedElement element, Set<String> found) {
        Stream.of(element.getAnnotations())
                .flatMap(Criteria::single)
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .map(annotation -> attribute(annotation, "criterion"))
                .forEach(value -> add(value, found));
    }

    /** An annotation, or the annotations that a container of a repeated one holds. */
    private static Stream<Annotation> single(Annotation annotation) {
        Object value = attribute(annotation, "value");
        return value instanceof Annotation[] repeated ? Stream.of(repeated) : Stream.of(annotation);
    }

    private static void add(Object value, Set<String> found) {
        if (value instanceof String one) {
            found.add(one);
        } else if (value instanceof String[] several) {
            found.addAll(List.of(several));
        }
        found.remove("");
    }

    /** The value of an attribute, an empty text where the annotation has none of that name. */
    private static Object attribute(Annotation annotation, String name) {
        try {
            Method attribute = annotation.annotationType().getDeclaredMethod(name);
            attribute.setAccessible(true);
            return attribute.invoke(annotation);
        } catch (NoSuchMethodException none) {
            return "";
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot read " + annotation.annotationType().getName(), e);
        }
    }
}
