package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Part;
import io.github.openita.model.content.Content;
import io.github.openita.model.field.Location;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Runs the constraints of a content record and notes what they find. */
final class Constraints {

    private static final Comparator<Placed> IN_ORDER = Comparator.comparing(Placed::at, LocationOrder.NATURAL)
            .thenComparing(placed -> placed.violation().getMessageTemplate());

    private final Validator validator;

    Constraints() {
        // No expression language: messages are keys of problem kinds, never templates to be evaluated.
        this.validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    Validator validator() {
        return validator;
    }

    /** Validates a content and notes each violation under each of its criteria, in the order of the content. */
    void check(Content content, String contentKey, Location at, Ledger ledger) {
        Set<ConstraintViolation<Content>> violations = validator.validate(content);
        if (violations.isEmpty()) {
            return;
        }
        List<Placed> placed = violations.stream()
                .map(violation -> new Placed(at(at, violation.getPropertyPath()), violation))
                .sorted(IN_ORDER)
                .toList();
        for (Placed each : placed) {
            ProblemKind kind = ProblemKind.of(each.violation().getMessageTemplate());
            Criteria.of(each.violation().getConstraintDescriptor(), contentKey)
                    .forEach(criterion -> ledger.problem(criterion, kind, each.at(), alternatives(each.violation())));
        }
    }

    /** The components of which one would do, where the constraint names some. */
    private static Object[] alternatives(ConstraintViolation<Content> violation) {
        Object components = violation.getConstraintDescriptor().getAttributes().get("components");
        if (components instanceof String[] names && violation.getLeafBean() instanceof Record holder) {
            List<Part> parts = Arrays.stream(names)
                    .map(name -> new Part(holder.getClass(), name))
                    .toList();
            return new Object[] {parts};
        }
        return new Object[0];
    }

    private static Location at(Location root, Path path) {
        Location at = root;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                at = at.child(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                at = at.child(node.getName());
            }
        }
        return at;
    }

    private record Placed(Location at, ConstraintViolation<Content> violation) {}
}
