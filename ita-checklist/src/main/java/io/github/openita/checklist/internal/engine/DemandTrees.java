package io.github.openita.checklist.internal.engine;

import io.github.openita.model.constraint.Email;
import io.github.openita.model.constraint.MayBeAbsent;
import io.github.openita.model.constraint.Phone;
import io.github.openita.model.constraint.Positive;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.field.Accessor;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the demands of a content record from the descriptors of its constraints. */
final class DemandTrees {

    /** Constraints that look at the form of what is there and ask for nothing: absence is another one's matter. */
    private static final Set<Class<? extends Annotation>> OF_FORM = Set.of(Email.class, Phone.class, Positive.class);

    private final Validator validator;
    private final String contentKey;

    private DemandTrees(Validator validator, String contentKey) {
        this.validator = validator;
        this.contentKey = contentKey;
    }

    /** The demands of a content record; criteria are full keys. */
    static DemandTree of(Class<? extends Content> content, Validator validator) {
        return new DemandTrees(validator, ContentTypes.keyOf(content)).read(content);
    }

    private DemandTree read(Class<?> type) {
        BeanDescriptor bean = validator.getConstraintsForClass(type);
        List<DemandTree.Demand> own = new ArrayList<>();
        List<DemandTree.Branch> branches = new ArrayList<>();
        bean.getConstraintDescriptors().stream()
                .filter(DemandTrees::demands)
                .forEach(constraint -> own.add(demand(type, constraint)));
        for (RecordComponent component : type.getRecordComponents()) {
            PropertyDescriptor property = bean.getConstraintsForProperty(component.getName());
            if (property != null) {
                property.getConstraintDescriptors().stream()
                        .filter(DemandTrees::demands)
                        .forEach(constraint -> own.add(demand(type, constraint)));
            }
            branch(type, component, property).ifPresent(branches::add);
        }
        return new DemandTree(List.copyOf(own), List.copyOf(branches));
    }

    private static boolean demands(ConstraintDescriptor<?> constraint) {
        return !OF_FORM.contains(constraint.getAnnotation().annotationType());
    }

    private DemandTree.Demand demand(Class<?> type, ConstraintDescriptor<?> constraint) {
        Object condition = constraint.getAttributes().get("condition");
        Accessor accessor = condition instanceof String name ? Accessor.of(type, name) : null;
        return new DemandTree.Demand(Set.copyOf(Criteria.of(constraint, contentKey)), accessor);
    }

    private Optional<DemandTree.Branch> branch(
            Class<?> type, RecordComponent component, @Nullable PropertyDescriptor property) {
        Class<?> element = elementOf(component.getGenericType());
        DemandTree tree = element.isRecord() && isOfModel(element) ? read(element) : null;
        Set<String> below = new LinkedHashSet<>(elementCriteria(property));
        if (tree != null) {
            below.addAll(tree.criteria());
        }
        if (below.isEmpty()) {
            return Optional.empty();
        }
        DemandTree inside = tree == null || tree.criteria().isEmpty() ? null : tree;
        boolean mayBeAbsent = component.isAnnotationPresent(MayBeAbsent.class);
        Accessor accessor = Accessor.of(type, component.getName());
        return Optional.of(
                new DemandTree.Branch(component.getName(), accessor, mayBeAbsent, Set.copyOf(below), inside));
    }

    private Set<String> elementCriteria(@Nullable PropertyDescriptor property) {
        Set<String> criteria = new LinkedHashSet<>();
        if (property != null) {
            for (ContainerElementTypeDescriptor element : property.getConstrainedContainerElementTypes()) {
                Collection<ConstraintDescriptor<?>> constraints = element.getConstraintDescriptors();
                constraints.stream()
                        .filter(DemandTrees::demands)
                        .forEach(constraint -> criteria.addAll(Criteria.of(constraint, contentKey)));
            }
        }
        return criteria;
    }

    private static Class<?> elementOf(Type type) {
        if (type instanceof ParameterizedType container && container.getActualTypeArguments().length == 1) {
            return elementOf(container.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    private static boolean isOfModel(Class<?> type) {
        return type.getPackageName().startsWith("io.github.openita.model");
    }
}
