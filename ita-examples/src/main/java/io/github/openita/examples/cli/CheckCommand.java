package io.github.openita.examples.cli;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.json.AssessmentJson;
import io.github.openita.checklist.score.Background;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Assesses a dossier and says what is left to do. */
final class CheckCommand {

    private CheckCommand() {}

    static int run(Arguments arguments, Invocation invocation) throws IOException {
        boolean json = arguments.json();
        Sheet sheet = new Sheet(
                invocation.out(),
                arguments.palette(invocation.terminal()),
                arguments.width(invocation.terminal()),
                arguments.language());
        Optional<LocalDate> given = arguments.asOf();
        LocalDate asOf = given.orElseGet(() -> Arguments.today(invocation.clock()));
        CompletableFuture<Void> prepared =
                json ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(Sheet::prepare);
        Editions editions = arguments.editionFile().map(Inputs::standardAnd).orElseGet(Editions::standard);
        // Both take a while in a new process, and neither needs the other.
        CompletableFuture<Checklist> checklist = CompletableFuture.supplyAsync(() -> Checklist.of(editions));
        Source source = Inputs.source(arguments.dossier(), editions);
        Dossier dossier = source.dossier();
        Optional<Dossier> earlier = arguments.earlier().map(file -> Inputs.dossier(file, editions));
        Edition edition = editions.find(dossier.edition()).orElseThrow();
        Optional<String> item = arguments.item(edition);
        Map<Integer, BigDecimal> answered = arguments.scores(edition);
        Assessment whole = checklist.join().assess(dossier, asOf);
        Assessment assessment = item.map(whole::only).orElse(whole);
        Background background =
                new Background(answered, earlier.map(before -> checklist.join().assess(before, asOf)));
        if (json) {
            AssessmentJson.write(assessment, background, source, invocation.out());
        } else {
            prepared.join();
            new CheckText(assessment, background, source, sheet).print(given.isEmpty());
        }
        new BookReport(invocation).print(arguments.dossier(), source.problems());
        return source.isPartial() ? Ita.OPEN : status(assessment, arguments.strict());
    }

    private static int status(Assessment assessment, boolean strict) {
        boolean open = assessment.requirements().stream()
                .anyMatch(each -> each.costsPoints() || (strict && awaitsReview(each)));
        return open ? Ita.OPEN : Ita.DONE;
    }

    private static boolean awaitsReview(RequirementAssessment requirement) {
        return requirement.outcome() == Outcome.NEEDS_REVIEW && requirement.severity() == Severity.ERROR;
    }
}
