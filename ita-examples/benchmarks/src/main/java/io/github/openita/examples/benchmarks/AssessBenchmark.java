package io.github.openita.examples.benchmarks;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.content.Content;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One assessment of a dossier, beside Hibernate Validator alone on the same records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class AssessBenchmark {

    /** Folder of the sample dossiers. */
    @Param("ita-examples/samples")
    public String samples = "";

    /** The sample. */
    @Param({"complete", "gaps"})
    public String sample = "";

    private final LocalDate asOf = LocalDate.of(2023, 5, 2);
    private final Checklist checklist = Checklist.standard();
    private final DossierJson json = DossierJson.standard();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private byte[] bytes = {};
    private Dossier dossier =
            json.read("{\"edition\":\"police-station:2566\",\"fiscalYear\":2566}".getBytes(), "empty");
    private List<Content> contents = List.of();

    /** Reads the sample. */
    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(samples, sample + ".json"));
        dossier = json.read(bytes, sample);
        contents = dossier.disclosures().values().stream()
                .<Content>map(Disclosure::content)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Constraints, rules, texts, outcomes, findings with their messages. */
    @Benchmark
    public Assessment assess() {
        return checklist.assess(dossier, asOf);
    }

    /** The constraints alone. */
    @Benchmark
    public void hibernateValidatorAlone(Blackhole hole) {
        for (Content content : contents) {
            hole.consume(validator.validate(content));
        }
    }

    /** From bytes to records. */
    @Benchmark
    public Dossier read(Blackhole hole) {
        return json.read(bytes, sample);
    }
}
