package io.github.openita.examples.boot;

import io.github.openita.export.DocumentFormat;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.text.Language;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes dossiers, gives assessments and documents. What is wrong with a dossier comes back as problem details. */
@RestController
class ItaController {

    private final Ita ita;

    ItaController(Ita ita) {
        this.ita = ita;
    }

    @PostMapping(
            path = "/assessments",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] assess(
            @RequestBody byte[] dossier,
            @RequestParam("asOf") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf) {
        return ita.assessed(dossier, asOf);
    }

    @PostMapping(path = "/documents/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document(
            @PathVariable("id") String id,
            @RequestBody byte[] dossier,
            @RequestParam("asOf") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(name = "format", defaultValue = "PDF") DocumentFormat format,
            @RequestParam(name = "language", defaultValue = "TH") Language language)
            throws IOException {
        byte[] file = ita.document(dossier, id, format, language, asOf)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "the dossier gives no such document"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(file);
    }

    @ExceptionHandler
    ProblemDetail unreadable(InvalidInputException e) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the dossier cannot be read");
        detail.setTitle("Unreadable dossier");
        detail.setProperty(
                "problems", e.problems().stream().map(ItaController::problem).toList());
        return detail;
    }

    private static Map<String, Object> problem(InputProblem problem) {
        return Map.of(
                "line", problem.line(),
                "column", problem.column(),
                "pointer", problem.location().pointer(),
                "messageTh", problem.message().in(Language.TH),
                "messageEn", problem.message().in(Language.EN));
    }
}
