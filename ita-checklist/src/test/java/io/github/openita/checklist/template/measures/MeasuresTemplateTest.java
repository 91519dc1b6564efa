package io.github.openita.checklist.template.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.measures.ActivitySchedule;
import io.github.openita.model.measures.CompletionTime;
import io.github.openita.model.measures.IndicatorMeasures;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.MonitoringInterval;
import io.github.openita.model.measures.PlanActivity;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MeasuresTemplateTest {

    private static final MeasuresTemplate TEMPLATE = MeasuresTemplate.standard();
    private static final Checklist CHECKLIST = Checklist.standard();
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);
    private static final Text POST = Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent");
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"))
            .withHead(Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"), POST, LocalDate.of(2026, 10, 1));

    private static MeasuresPlan draft() {
        return TEMPLATE.draft(MeasuresFacts.of(STATION, 2570).prepared(DAY), EDITION);
    }

    private static List<Finding> findings(MeasuresPlan plan) {
        Dossier dossier = Dossier.of("police-station:2566", 2570, STATION).with(plan);
        return CHECKLIST.assess(dossier, DAY).findings().stream()
                .filter(finding -> finding.location().pointer().startsWith("/measuresPlan"))
                .toList();
    }

    private static Stream<PlanActivity> activities(MeasuresPlan plan) {
        return plan.indicators().stream().flatMap(each -> each.activities().stream());
    }

    @Test
    void theStarterHasAllOfTheEditionAndIsWhole() {
        MeasuresPlan plan = draft();

        assertThat(plan.indicators())
                .extracting(IndicatorMeasures::indicator)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(activities(plan)).hasSize(25);
        assertThat(plan.indicators().stream()
                        .mapToInt(each -> each.issues().size())
                        .sum())
                .isEqualTo(11);
        assertThat(findings(plan)).isEmpty();
    }

    @Test
    void itSpeaksOfThisStationAndYear() {
        String all = draft().toString();

        assertThat(all)
                .contains("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "ปีงบประมาณ พ.ศ. ๒๕๗๐ เป็นต้นไป", "ใจสมมติ")
                .doesNotContain("{station}", "๒๕๖๖", "2566", "ความเห็น…", "same text as");
    }

    @Test
    void timesAreOfTheFiscalYear() {
        List<CompletionTime> times = activities(draft())
                .map(PlanActivity::schedule)
                .map(schedule -> Objects.requireNonNull(schedule).completion())
                .map(Objects::requireNonNull)
                .toList();

        assertThat(times).filteredOn(time -> Objects.equals(time.from(), 2570)).hasSize(24);
        assertThat(times)
                .filteredOn(time -> time.by() != null)
                .singleElement()
                .satisfies(time -> assertThat(time.by()).isEqualTo(LocalDate.of(2027, 9, 30)));
    }

    @Test
    void anActivityLeadsToTheItemsThatItServes() {
        PlanActivity first = draft().indicators().get(0).activities().get(0);

        assertThat(TEMPLATE.itemsServed(first, EDITION))
                .extracting(DisclosureItem::code)
                .containsExactly("O2", "O7");
        assertThat(TEMPLATE.itemsServed(PlanActivity.of("own", "M1-I1", Text.of("งานของสถานี")), EDITION))
                .isEmpty();
    }

    @Test
    void aStationOfWhichNothingIsKnownHasADraftToo() {
        MeasuresPlan plan = TEMPLATE.draft(MeasuresFacts.of(Station.UNKNOWN, 2566), EDITION);

        assertThat(plan.toString()).contains("ผู้กำกับการสถานีตำรวจ").doesNotContain("{station}", "null{");
        assertThatIllegalArgumentException().isThrownBy(() -> TEMPLATE.draft(MeasuresFacts.of(STATION, 2023), EDITION));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "M01",
                        ProblemKind.NOT_COVERED,
                        Severity.WARNING,
                        "/indicators",
                        indicators(list -> list.subList(0, 9))),
                fault(
                        "M01",
                        ProblemKind.MISSING,
                        Severity.WARNING,
                        "/indicators/9/indicator",
                        indicator(9, each -> new IndicatorMeasures(null, each.issues(), each.activities()))),
                fault(
                        "M01",
                        ProblemKind.UNKNOWN_REFERENCE,
                        Severity.WARNING,
                        "/indicators/9/indicator",
                        indicator(9, each -> new IndicatorMeasures(11, each.issues(), each.activities()))),
                fault(
                        "M01",
                        ProblemKind.REFERENCE_REPEATED,
                        Severity.WARNING,
                        "/indicators/9/indicator",
                        indicator(9, each -> new IndicatorMeasures(1, each.issues(), each.activities()))),
                fault(
                        "M02",
                        ProblemKind.EMPTY,
                        Severity.WARNING,
                        "/indicators/9/activities",
                        indicator(9, each -> new IndicatorMeasures(10, each.issues(), List.of()))),
                fault(
                        "M02",
                        ProblemKind.MISSING,
                        Severity.WARNING,
                        "/indicators/9/activities/0/responsible",
                        activity(9, each -> row(each, List.of(Text.of("\u200b")), each.schedule()))),
                fault(
                        "M02",
                        ProblemKind.MISSING,
                        Severity.WARNING,
                        "/indicators/9/activities/0/schedule/completion",
                        activity(
                                9,
                                each -> row(
                                        each,
                                        each.responsible(),
                                        new ActivitySchedule(
                                                new CompletionTime(Text.of("ต่อไป"), null, null), monitoring(each))))),
                fault(
                        "M02",
                        ProblemKind.MISSING,
                        Severity.WARNING,
                        "/indicators/9/activities/0/schedule/monitoring",
                        activity(
                                9,
                                each -> row(
                                        each,
                                        each.responsible(),
                                        new ActivitySchedule(
                                                completion(each),
                                                new MonitoringInterval(Text.of("เสมอ"), 3, null, Set.of()))))),
                fault(
                        "M02",
                        ProblemKind.MISSING,
                        Severity.INFO,
                        "/indicators/0/activities/0/responsible",
                        activity(0, each -> row(each, List.of(), each.schedule()))),
                fault(
                        "M03",
                        ProblemKind.UNKNOWN_REFERENCE,
                        Severity.WARNING,
                        "/indicators/8/activities/0/issue",
                        activity(8, each -> named(each, "M9.1", "M1-I1"))),
                fault(
                        "M03",
                        ProblemKind.REFERENCE_REPEATED,
                        Severity.WARNING,
                        "/indicators/9/activities/0/id",
                        activity(9, each -> named(each, "M9.1", null))),
                fault(
                        "M04",
                        ProblemKind.CONTRADICTION,
                        Severity.WARNING,
                        "/indicators/9/activities/0/id",
                        activity(9, each -> named(each, "M1.1", null))),
                fault(
                        "M04",
                        ProblemKind.NOT_COVERED,
                        Severity.INFO,
                        "/indicators",
                        activity(8, each -> named(each, "own", "M9-I1"))),
                fault("M05", ProblemKind.WRONG_YEAR, Severity.WARNING, "/fiscalYear", plan -> of(2566, plan)),
                fault(
                        "M05",
                        ProblemKind.WRONG_YEAR,
                        Severity.WARNING,
                        "/indicators/9/activities/0/schedule/completion/from",
                        activity(
                                9,
                                each -> row(
                                        each,
                                        each.responsible(),
                                        new ActivitySchedule(new CompletionTime(null, 2571, null), monitoring(each))))),
                fault(
                        "M05",
                        ProblemKind.OUTSIDE_YEAR,
                        Severity.WARNING,
                        "/indicators/9/activities/0/schedule/completion/by",
                        activity(
                                9,
                                each -> row(
                                        each,
                                        each.responsible(),
                                        new ActivitySchedule(
                                                new CompletionTime(null, null, LocalDate.of(2026, 9, 30)),
                                                monitoring(each))))),
                fault(
                        "M06",
                        ProblemKind.SIGNED_BY_ANOTHER,
                        Severity.WARNING,
                        "/signedBy/person",
                        plan -> plan.withSignedBy(
                                new OfficeHolder(Person.of("พันตำรวจเอก", "คนอื่น", "ตัวอย่าง"), POST))),
                fault(
                        "M06",
                        ProblemKind.MISSING,
                        Severity.WARNING,
                        "/signedBy/person",
                        plan -> plan.withSignedBy(new OfficeHolder(null, POST))));
    }

    private static Arguments fault(
            String rule, ProblemKind kind, Severity severity, String at, UnaryOperator<MeasuresPlan> change) {
        return Arguments.of(rule, kind, severity, "/measuresPlan" + at, change);
    }

    private static UnaryOperator<MeasuresPlan> indicators(UnaryOperator<List<IndicatorMeasures>> change) {
        return plan -> plan.withIndicators(change.apply(new ArrayList<>(plan.indicators())));
    }

    private static UnaryOperator<MeasuresPlan> indicator(int index, UnaryOperator<IndicatorMeasures> change) {
        return indicators(list -> {
            list.set(index, change.apply(list.get(index)));
            return list;
        });
    }

    private static UnaryOperator<MeasuresPlan> activity(int index, UnaryOperator<PlanActivity> change) {
        return indicator(index, each -> {
            List<PlanActivity> rows = new ArrayList<>(each.activities());
            rows.set(0, change.apply(rows.get(0)));
            return new IndicatorMeasures(each.indicator(), each.issues(), rows);
        });
    }

    private static PlanActivity row(PlanActivity each, List<Text> responsible, @Nullable ActivitySchedule schedule) {
        return new PlanActivity(
                each.id(), each.issue(), each.activity(), each.outputs(), each.awareness(), responsible, schedule);
    }

    private static PlanActivity named(PlanActivity each, String id, @Nullable String issue) {
        return new PlanActivity(
                id, issue, each.activity(), each.outputs(), each.awareness(), each.responsible(), each.schedule());
    }

    private static @Nullable MonitoringInterval monitoring(PlanActivity each) {
        return Objects.requireNonNull(each.schedule()).monitoring();
    }

    private static @Nullable CompletionTime completion(PlanActivity each) {
        return Objects.requireNonNull(each.schedule()).completion();
    }

    private static MeasuresPlan of(int year, MeasuresPlan plan) {
        return new MeasuresPlan(year, plan.indicators(), plan.preparedOn(), plan.signedBy());
    }

    @ParameterizedTest(name = "{0} {1} {3}")
    @MethodSource("faults")
    void eachFaultIsFoundAtItsPlace(
            String rule, ProblemKind kind, Severity severity, String at, UnaryOperator<MeasuresPlan> change) {
        assertThat(findings(change.apply(draft()))).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.location().pointer()).isEqualTo(at);
            assertThat(finding.outcome()).isNull();
        });
    }
}
