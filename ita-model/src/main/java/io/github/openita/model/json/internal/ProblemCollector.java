package io.github.openita.model.json.internal;

import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.JsonLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Collects problems up to the limit, then stops the reader. */
final class ProblemCollector implements Sink {

    private static final Comparator<InputProblem> DOCUMENT_ORDER =
            Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column);

    private final ProblemTexts texts;
    private final int most;
    private final List<InputProblem> problems = new ArrayList<>();

    ProblemCollector(ProblemTexts texts, JsonLimits limits) {
        this.texts = texts;
        this.most = limits.maxProblems();
    }

    /** The problems, in the order of the document. */
    List<InputProblem> problems() {
        List<InputProblem> ordered = new ArrayList<>(problems);
        ordered.sort(DOCUMENT_ORDER);
        return ordered;
    }

    @Override
    public int count() {
        return problems.size();
    }

    @Override
    public Place mark(JsonParser in) {
        return Place.of(in.streamReadContext(), in.currentTokenLocation());
    }

    @Override
    public void report(JsonParser in, Refusal refusal) {
        report(mark(in), refusal);
    }

    @Override
    public void report(@Nullable Place place, Refusal refusal) {
        Place at = place == null ? new Place(Location.ROOT, 0, 0) : place;
        problems.add(texts.problem(refusal, at));
        if (problems.size() >= most) {
            Refusal stop = Refusal.of(InputProblemKind.TOO_MANY_PROBLEMS, most);
            problems.add(texts.problem(stop, at));
            throw stop;
        }
    }
}
