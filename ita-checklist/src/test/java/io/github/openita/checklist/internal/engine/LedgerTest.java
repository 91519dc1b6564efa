package io.github.openita.checklist.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.model.field.Location;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rules say, and what follows where they keep silent. */
class LedgerTest {

    private static final String CRITERION = "canteen/menu";
    private static final Location AT = Location.ROOT.child("menu");

    private final Ledger ledger = new Ledger();

    @Test
    void aRuleThatKeepsSilentOnWhatItListsLeavesItNotProvidedWhateverOthersSay() {
        ledger.verdictsOf(RuleInfo.computed("R01", CRITERION)).pass(CRITERION);
        ledger.verdictsOf(RuleInfo.computed("R02", CRITERION)).close(AT);

        assertThat(Mark.outcome(ledger.marks(CRITERION))).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(ledger.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.rule()).isEqualTo("R02"));
    }

    @Test
    void aRemarkIsNoVerdict() {
        Ledger.RuleVerdicts verdicts = ledger.verdictsOf(RuleInfo.computed("R01", CRITERION));
        verdicts.remark(CRITERION, Severity.WARNING, AT, ProblemKind.EXCEEDS);
        verdicts.close(AT);

        assertThat(Mark.outcome(ledger.marks(CRITERION))).isEqualTo(Outcome.NOT_PROVIDED);
    }

    @Test
    void aRuleSpeaksOfWhatItListsOnly() {
        Ledger.RuleVerdicts verdicts = ledger.verdictsOf(RuleInfo.computed("R01", "canteen/hours"));

        assertThatIllegalStateException().isThrownBy(() -> verdicts.pass(CRITERION));
        assertThatIllegalStateException().isThrownBy(() -> verdicts.fail(CRITERION, AT, ProblemKind.MISSING));
    }

    @Test
    void theSameComplaintIsNotedOnce() {
        ledger.verdictsOf(RuleInfo.computed("R01", CRITERION)).missing(CRITERION, AT, ProblemKind.EMPTY);
        ledger.verdictsOf(RuleInfo.computed("R02", CRITERION)).missing(CRITERION, AT, ProblemKind.EMPTY);

        assertThat(ledger.remarks()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void nothingPassesBesideWhatIsMissingWrongOrToBeLookedAt(Mark mark) {
        Set<Mark> lowering = EnumSet.of(Mark.MISSING, Mark.FAILED, Mark.REVIEW);
        Set<Mark> marks = EnumSet.of(Mark.ASKED, Mark.PASSED, mark);

        assertThat(Mark.outcome(marks) == Outcome.PASS).isEqualTo(!lowering.contains(mark));
    }

    @Test
    void whatNobodySpokeOfIsNotProvided() {
        assertThat(Mark.outcome(ledger.marks(CRITERION))).isEqualTo(Outcome.NOT_PROVIDED);
        assertThat(ledger.remarks()).isEmpty();
    }
}
