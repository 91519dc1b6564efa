package io.github.openita.checklist.internal.rule.anticorruption;

import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.SignedByHead;
import io.github.openita.model.content.anticorruption.AntiCorruptionPlan;
import io.github.openita.model.content.anticorruption.AntiCorruptionProgramme;
import io.github.openita.model.content.anticorruption.AntiCorruptionProject;
import io.github.openita.model.content.anticorruption.AntiCorruptionReport;
import io.github.openita.model.content.anticorruption.AntiCorruptionResult;
import io.github.openita.model.content.anticorruption.RelatedPlanKind;
import io.github.openita.model.content.anticorruption.SituationSource;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.SignOff;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over the action plan against corruption and the report on it. */
public final class ProgrammeRules {

    static final String PLAN = "anti-corruption-programme/plan";
    static final String APPROVED = "anti-corruption-programme/approved-by-head";
    static final String ANALYSIS = "anti-corruption-programme/analysis";
    static final String LINKAGES = "anti-corruption-programme/linkages";
    static final String MASTER_PLAN = "anti-corruption-programme/master-plan";
    static final String NATIONAL_PLAN = "anti-corruption-programme/national-action-plan";
    static final String POLICE_PLAN = "anti-corruption-programme/royal-thai-police-plan";
    static final String SITUATION = "anti-corruption-programme/situation";
    static final String COMPLAINTS = "anti-corruption-programme/complaints";
    static final String AUDIT_OBJECTIONS = "anti-corruption-programme/audit-objections";
    static final String BRIBERY_POLICY = "anti-corruption-programme/anti-bribery-policy";
    static final String PREVIOUS_RESULT = "anti-corruption-programme/previous-result";
    static final String CPI = "anti-corruption-programme/cpi-project";
    static final String REPORT = "anti-corruption-programme/report";
    static final String REPORT_PERIOD = "anti-corruption-programme/report-period";
    static final String AS_OF = "anti-corruption-programme/report-as-of";
    static final String REPORTED_TO_HEAD = "anti-corruption-programme/reported-to-head";

    private ProgrammeRules() {}

    /** The rules. */
    public static List<Rule<AntiCorruptionProgramme>> all() {
        Class<AntiCorruptionProgramme> content = AntiCorruptionProgramme.class;
        return List.of(
                new PlanOfTheYear(),
                new SignedByHead<>(
                        content,
                        APPROVED,
                        ProgrammeRules::approval,
                        given -> given.at().child("plan").child("approval")),
                new AnalysedThroughout(),
                new PlansLinked(),
                new PlanLinked(RuleInfo.stated("R10", MASTER_PLAN), RelatedPlanKind.MASTER_PLAN_21),
                new PlanLinked(RuleInfo.stated("R10", NATIONAL_PLAN), RelatedPlanKind.NATIONAL_ANTI_CORRUPTION_PLAN),
                new PlanLinked(RuleInfo.stated("R71", POLICE_PLAN), RelatedPlanKind.ROYAL_THAI_POLICE_PLAN),
                new SituationKnown(),
                new SourceAnalysed(COMPLAINTS, List.of(SituationSource.CORRUPTION_COMPLAINTS)),
                new SourceAnalysed(
                        AUDIT_OBJECTIONS,
                        List.of(SituationSource.STATE_AUDIT_OFFICE, SituationSource.RTP_INTERNAL_AUDIT)),
                new ComplaintsAgree(),
                new PolicyAsAnnounced(),
                new PreviousResultOrNone(),
                new CpiProject(),
                new ReportOfTheYear(),
                new ReportCoversPeriod(),
                new ReportAsOfMonth(),
                new PublishedAfterPeriod<>(content, REPORT_PERIOD, ProgrammeRules::period),
                new SignedByHead<>(
                        content,
                        REPORTED_TO_HEAD,
                        ProgrammeRules::receipt,
                        given -> given.at().child("report").child("reportedToHead")),
                new ResultsMatchPlan());
    }

    /** The projects planned; none where there is no plan. */
    static List<AntiCorruptionProject> projects(AntiCorruptionProgramme content) {
        AntiCorruptionPlan plan = content.plan();
        return plan == null ? List.of() : plan.projects();
    }

    /** The results reported; none where there is no report. */
    static List<AntiCorruptionResult> results(AntiCorruptionProgramme content) {
        AntiCorruptionReport report = content.report();
        return report == null ? List.of() : report.results();
    }

    /** The months reported. */
    static @Nullable MonthRange period(AntiCorruptionProgramme content) {
        AntiCorruptionReport report = content.report();
        return report == null ? null : report.period();
    }

    private static @Nullable SignOff approval(AntiCorruptionProgramme content) {
        AntiCorruptionPlan plan = content.plan();
        return plan == null ? null : plan.approval();
    }

    private static @Nullable SignOff receipt(AntiCorruptionProgramme content) {
        AntiCorruptionReport report = content.report();
        return report == null ? null : report.reportedToHead();
    }
}
