package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Basis;
import io.github.openita.model.edition.Condition;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DecisionRule;
import io.github.openita.model.edition.Demand;
import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Kind;
import io.github.openita.model.edition.Nature;
import io.github.openita.model.edition.NoneStatement;
import io.github.openita.model.edition.Obligation;
import io.github.openita.model.edition.Per;
import io.github.openita.model.edition.PrintedAs;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.edition.Term;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.Map;

/** Reads the requirements of one item. */
final class RequirementReader {

    private static final int MANY = 10_000;

    private final String item;
    private final Map<String, Term> noneStatements;

    /**
     * @param item the code of the item
     * @param noneStatements the statements that there is nothing to report, by code
     */
    RequirementReader(String item, Map<String, Term> noneStatements) {
        this.item = item;
        this.noneStatements = noneStatements;
    }

    Requirement read(Fields fields) {
        return new Requirement(
                fields.text("id"),
                item,
                fields.optionalText("parent"),
                fields.optionalText("section"),
                Shared.criterion(fields),
                fields.bilingual("text"),
                rule(fields),
                nature(fields),
                demand(fields),
                Shared.notes(fields));
    }

    private static DecisionRule rule(Fields fields) {
        return new DecisionRule(
                fields.word("decides", Decision.class),
                fields.optionalWord("basis", Basis.class),
                fields.textsOrNone("decidedBy"));
    }

    private static Nature nature(Fields fields) {
        return new Nature(
                fields.word("kind", Kind.class),
                fields.word("obligation", Obligation.class),
                fields.word("printedAs", PrintedAs.class));
    }

    private Demand demand(Fields fields) {
        return new Demand(
                fields.readOptional(
                        "condition", condition -> new Condition(condition.text("when"), condition.text("then"))),
                fields.readOptional("period", PeriodReader::read),
                fields.readOptional("formats", RequirementReader::formats),
                fields.readOptional("noneStatement", this::noneStatement),
                fields.optionalInteger("minCount", 1, MANY),
                fields.mapOrNone("details", Shared::choice));
    }

    private static FormatDemand formats(Fields fields) {
        return new FormatDemand(fields.texts("required"), fields.readOptional("machineReadable", Shared::choice));
    }

    private NoneStatement noneStatement(Fields fields) {
        String code = fields.text("statement");
        Term statement = noneStatements.get(code);
        if (statement == null) {
            fields.report(Fault.NO_SUCH, "statement");
            statement = new Term(code, Text.of("", ""), null, null, List.of());
        }
        return new NoneStatement(fields.word("per", Per.class), statement);
    }
}
