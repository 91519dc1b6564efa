package io.github.openita.examples.docs;

import static io.github.openita.checklist.testsupport.ItaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Basis;
import io.github.openita.model.text.Text;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Recipes: assertions in a test, and Bean Validation without the checklist. */
class CheckingRecipesTest {

    // tag::assertions
    @Test
    void our_procurement_summary_is_complete() {
        Assessment assessment = Checklist.standard()
                .assess(DossierJson.standard().read(Path.of("samples/complete.json")), LocalDate.of(2023, 4, 30));

        assertThat(assessment).item("O20").isComplete(); // no error is open
        assertThat(assessment).hasNoOpenRequirementsIn("O20"); // nor is advice
        assertThat(assessment).passes("O1.3", "O20.4", "O23.1.1");
        assertThat(assessment).requirement("O1.1.1").passes().hasBasis(Basis.ATTESTED);
        assertThat(assessment).item("O30").isComplete();
    }
    // end::assertions

    @Test
    void validates_a_record_with_bean_validation_alone() {
        // tag::validator
        Procurement row = Procurement.of(Text.of("จ้างซ่อมรถยนต์สายตรวจ"));
        ProcurementSummary summary = ProcurementSummary.of(MonthlySummary.of(YearMonth.of(2022, 10), row));

        List<String> violations;
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // unless the host has an EL implementation
                .buildValidatorFactory()) {
            violations = factory.getValidator().validate(summary).stream()
                    .map(each -> each.getPropertyPath() + ": " + each.getMessage())
                    .sorted()
                    .toList();
        }
        // end::validator
        assertThat(String.join("\n", violations))
                .isEqualTo(Markdown.read("docs/cookbook.md").block("text", "validator"));
    }
}
