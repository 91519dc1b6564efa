package io.github.openita.examples.boot;

import io.github.openita.checklist.Checklist;
import io.github.openita.export.ItaExporter;
import io.github.openita.export.publish.StationDocuments;
import io.github.openita.model.dossier.DossierJson;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service. */
@SpringBootApplication
public class BootApplication {

    /** Starts it. */
    public static void main(String... args) {
        SpringApplication.run(BootApplication.class, args);
    }

    /** All that the service needs of the library, built once. */
    @Bean
    Ita ita() {
        return new Ita(DossierJson.standard(), Checklist.standard(), StationDocuments.create(), ItaExporter.create());
    }
}
