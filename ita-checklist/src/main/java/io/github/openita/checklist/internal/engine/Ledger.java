package io.github.openita.checklist.internal.engine;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.field.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What constraints and rules said of the criteria of one item. Lives as long as one look at one item. */
final class Ledger {

    private final Map<String, Set<Mark>> marks = new HashMap<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Place> places = new HashSet<>();

    /** What was said of a criterion; empty where nothing was. */
    Set<Mark> marks(String criterion) {
        return marks.getOrDefault(criterion, Set.of());
    }

    /** Remarks in the order in which they were made. */
    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    void mark(String criterion, Mark mark) {
        marks.computeIfAbsent(criterion, key -> EnumSet.noneOf(Mark.class)).add(mark);
    }

    void mark(Collection<String> criteria, Mark mark) {
        criteria.forEach(criterion -> mark(criterion, mark));
    }

    /** Notes a problem that a constraint found. */
    void problem(String criterion, ProblemKind kind, Location at, Object... details) {
        add(
                criterion,
                new Remark(kind.key(), Grounds.EXPLICIT, kind, criterion, outcomeOf(kind), null, at, List.of(details)));
    }

    /** Where a rule puts its verdicts. */
    RuleVerdicts verdictsOf(RuleInfo rule) {
        return new RuleVerdicts(rule);
    }

    private static Outcome outcomeOf(ProblemKind kind) {
        return switch (kind) {
            case MISSING, MISSING_ANY, EMPTY, INCOMPLETE_PERSON -> Outcome.NOT_PROVIDED;
            default -> Outcome.FAIL;
        };
    }

    /** Keeps one finding where several checks of a criterion complain of one place alike. */
    private void add(String criterion, Remark remark) {
        if (remark.outcome() != null) {
            mark(criterion, markOf(remark.outcome()));
        }
        if (places.add(new Place(criterion, remark.outcome(), remark.at(), remark.kind(), remark.details()))) {
            remarks.add(remark);
        }
    }

    private static Mark markOf(Outcome outcome) {
        return switch (outcome) {
            case NOT_PROVIDED -> Mark.MISSING;
            case NEEDS_REVIEW -> Mark.REVIEW;
            default -> Mark.FAILED;
        };
    }

    private record Place(
            String criterion, @Nullable Outcome outcome, Location at, ProblemKind kind, List<Object> details) {}

    /** The verdicts of one rule. */
    final class RuleVerdicts implements Verdicts {

        private final RuleInfo rule;
        private final Set<String> silent;

        private RuleVerdicts(RuleInfo rule) {
            this.rule = rule;
            this.silent = new HashSet<>(rule.criteria());
        }

        /** Nothing passes by silence: a criterion that the rule lists and did not speak of is not provided. */
        void close(Location at) {
            Set.copyOf(silent).forEach(criterion -> missing(criterion, at, ProblemKind.MISSING));
        }

        @Override
        public void pass(String criterion) {
            say(criterion, Mark.PASSED);
        }

        @Override
        public void notApplicable(String criterion) {
            say(criterion, Mark.INAPPLICABLE);
        }

        @Override
        public void missing(String criterion, Location at, ProblemKind kind, Object... details) {
            lower(criterion, Outcome.NOT_PROVIDED, at, kind, details);
        }

        @Override
        public void fail(String criterion, Location at, ProblemKind kind, Object... details) {
            lower(criterion, Outcome.FAIL, at, kind, details);
        }

        @Override
        public void review(String criterion, Location at, ProblemKind kind, Object... details) {
            lower(criterion, Outcome.NEEDS_REVIEW, at, kind, details);
        }

        @Override
        public void remark(String criterion, Severity severity, Location at, ProblemKind kind, Object... details) {
            add(criterion, remark(criterion, null, severity, at, kind, details));
        }

        private void say(String criterion, Mark mark) {
            requireListed(criterion);
            silent.remove(criterion);
            mark(criterion, mark);
        }

        private void lower(String criterion, Outcome outcome, Location at, ProblemKind kind, Object... details) {
            requireListed(criterion);
            silent.remove(criterion);
            add(criterion, remark(criterion, outcome, null, at, kind, details));
        }

        private Remark remark(
                String criterion,
                @Nullable Outcome outcome,
                @Nullable Severity severity,
                Location at,
                ProblemKind kind,
                Object... details) {
            return new Remark(rule.id(), rule.grounds(), kind, criterion, outcome, severity, at, List.of(details));
        }

        private void requireListed(String criterion) {
            if (!rule.criteria().contains(criterion)) {
                throw new IllegalStateException(rule.id() + " judges " + criterion + " that it does not list");
            }
        }
    }
}
