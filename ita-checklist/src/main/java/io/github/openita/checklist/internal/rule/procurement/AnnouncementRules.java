package io.github.openita.checklist.internal.rule.procurement;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.PublishedAfterPeriod;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.announcement.AnnouncementKind;
import io.github.openita.model.content.announcement.AnnouncementRegister;
import io.github.openita.model.content.announcement.ProcurementAnnouncements;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.edition.Criterion;
import io.github.openita.model.edition.Requirement;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every rule over the announcements of procurements. */
public final class AnnouncementRules {

    static final String ANNOUNCEMENTS = "procurement-announcements/announcements";
    static final String PLAN = "procurement-announcements/procurement-plan";
    static final String INVITATION = "procurement-announcements/invitation";
    static final String RESULT = "procurement-announcements/result";
    static final String COMPLETE = "procurement-announcements/first-half-complete";

    private AnnouncementRules() {}

    /** The rules. */
    public static List<Rule<ProcurementAnnouncements>> all() {
        return List.of(
                new AnnouncedForTheYear(),
                new KindAnnounced(PLAN, AnnouncementKind.PLAN),
                new KindAnnounced(INVITATION, AnnouncementKind.INVITATION),
                new KindAnnounced(RESULT, AnnouncementKind.RESULT),
                new RegisterAgrees(),
                new ExemptionsHold(),
                new PublishedAfterPeriod<>(ProcurementAnnouncements.class, COMPLETE, AnnouncementRules::period));
    }

    private static @Nullable MonthRange period(ProcurementAnnouncements content) {
        AnnouncementRegister register = content.register();
        return register == null ? null : register.period();
    }

    /** R94: whether the monthly summaries (O20) state for every month of their period that nothing was procured. */
    static boolean nothingProcured(Case<ProcurementAnnouncements> given) {
        Optional<Period.Months> period = given.edition()
                .criterion(new Criterion(ProcurementRules.FIRST_HALF))
                .map(Requirement::period)
                .filter(Period.Months.class::isInstance)
                .map(Period.Months.class::cast);
        return given.dossier()
                .get(ProcurementSummary.class)
                .filter(summary -> NoneThroughout.states(summary, period, given.year()))
                .isPresent();
    }
}
