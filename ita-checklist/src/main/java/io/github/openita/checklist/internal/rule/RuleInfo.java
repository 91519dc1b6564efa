package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.Grounds;
import io.github.openita.model.edition.Basis;
import java.util.List;

/**
 * What a rule is called and what it decides.
 *
 * @param id its number, such as {@code R20}
 * @param grounds on what it rests
 * @param basis the basis of a pass that it gives
 * @param criteria full keys of the criteria on which it must give a verdict; empty for a rule that only remarks
 */
public record RuleInfo(String id, Grounds grounds, Basis basis, List<String> criteria) {

    /** A rule of the edition's own words that computes. */
    public static RuleInfo computed(String id, String... criteria) {
        return new RuleInfo(id, Grounds.EXPLICIT, Basis.COMPUTED, List.of(criteria));
    }

    /** A rule of the edition's own words that looks at what the station states. */
    public static RuleInfo stated(String id, String... criteria) {
        return new RuleInfo(id, Grounds.EXPLICIT, Basis.STATED, List.of(criteria));
    }

    /** A rule that only remarks. */
    public static RuleInfo remark(String id, Grounds grounds) {
        return new RuleInfo(id, grounds, Basis.COMPUTED, List.of());
    }

    /** The same on other grounds. */
    public RuleInfo on(Grounds other) {
        return new RuleInfo(id, other, basis, criteria);
    }
}
