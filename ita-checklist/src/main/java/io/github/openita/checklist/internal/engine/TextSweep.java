package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.leftover.LeftOver;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.field.Accessor;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.TextDamage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every text and date of a record for what is wrong whatever is asked: damaged characters, years B.E. (R11),
 * what was left over from another document (L01 to L04).
 */
final class TextSweep {

    /** Years from here on are of the Buddhist Era. */
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private final Map<Class<?>, List<Component>> components = new ConcurrentHashMap<>();

    private record Component(String name, Accessor accessor) {}

    /** Remarks on a record and all that is in it. */
    List<Remark> sweep(Record holder, Location at) {
        return sweep(holder, at, text -> List.of());
    }

    /** Remarks on a record and all that is in it, and on what was left over in its texts. */
    List<Remark> sweep(Record holder, Location at, Function<String, List<LeftOver>> leftOvers) {
        Walk walk = new Walk(at, leftOvers);
        walk.record(holder);
        return walk.remarks;
    }

    private List<Component> componentsOf(Class<?> type) {
        List<Component> known = components.get(type);
        return known == null ? components.computeIfAbsent(type, TextSweep::read) : known;
    }

    private static List<Component> read(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> mayHold(component.getType()))
                .map(component -> new Component(component.getName(), Accessor.of(component)))
                .toList();
    }

    /** Whether a component of a type can hold a text or a date. */
    private static boolean mayHold(Class<?> type) {
        return !type.isEnum() && !type.isPrimitive() && !Number.class.isAssignableFrom(type);
    }

    /** One way through a record; the steps taken become a place only where something is found. */
    private final class Walk {

        private final Location root;
        private final Function<String, List<LeftOver>> leftOvers;
        private final Deque<Object> steps = new ArrayDeque<>();
        private final List<Remark> remarks = new ArrayList<>();

        Walk(Location root, Function<String, List<LeftOver>> leftOvers) {
            this.root = root;
            this.leftOvers = leftOvers;
        }

        void record(Record holder) {
            for (Component component : componentsOf(holder.getClass())) {
                step(component.name(), component.accessor().read(holder));
            }
        }

        private void step(Object step, @Nullable Object value) {
            if (value == null) {
                return;
            }
            steps.addLast(step);
            look(value);
            steps.removeLast();
        }

        private void look(Object value) {
            if (value instanceof String text) {
                TextDamage.find(text)
                        .ifPresent(damage -> remark(ProblemKind.DAMAGED_TEXT.key(), ProblemKind.DAMAGED_TEXT));
                leftOvers
                        .apply(text)
                        .forEach(found -> remark(
                                found.rule(), found.kind(), found.details().toArray()));
            } else if (value instanceof LocalDate day) {
                calendar(day.getYear());
            } else if (value instanceof YearMonth month) {
                calendar(month.getYear());
            } else if (value instanceof UntypedContent untyped) {
                look(untyped.values());
            } else if (value instanceof Record inner) {
                record(inner);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    step(i, list.get(i));
                }
            } else if (value instanceof Map<?, ?> map) {
                map.forEach((key, each) -> step(String.valueOf(key), each));
            }
        }

        private void calendar(int year) {
            if (year >= FIRST_BUDDHIST_YEAR) {
                remark("R11", ProblemKind.WRONG_CALENDAR);
            }
        }

        private void remark(String rule, ProblemKind kind, Object... details) {
            remarks.add(Remark.general(rule, Grounds.PROPOSED, kind, Severity.WARNING, place(), details));
        }

        private Location place() {
            Location at = root;
            for (Object step : steps) {
                at = step instanceof Integer index ? at.child(index) : at.child((String) step);
            }
            return at;
        }
    }
}
