package io.github.openita.model.measures;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresPlanTest {

    private static final OfficeHolder HEAD =
            new OfficeHolder(Person.of("พันตำรวจเอก", "สมมติ", "ตัวอย่าง"), Text.of("ผู้กำกับการ"));

    @Test
    void isBuiltPartByPart() {
        PlanIssue issue = new PlanIssue("M1-I1", Text.of("พัฒนาการให้บริการ"));
        PlanActivity activity = PlanActivity.of("M1.1", "M1-I1", Text.of("จัดทำแผน"));
        IndicatorMeasures first = new IndicatorMeasures(1, List.of(issue), List.of(activity));
        LocalDate day = LocalDate.of(2023, 1, 3);

        MeasuresPlan plan = MeasuresPlan.of(2566)
                .withIndicators(List.of(first))
                .withPreparedOn(day)
                .withSignedBy(HEAD);

        assertThat(plan).isEqualTo(new MeasuresPlan(2566, List.of(first), day, HEAD));
        assertThat(activity.activity()).isEqualTo(new ActivityText(Text.of("จัดทำแผน"), List.of()));
    }

    @Test
    void monitoringHoldsItsTriggersInOneOrder() {
        LinkedHashSet<MonitoringTrigger> triggers =
                new LinkedHashSet<>(List.of(MonitoringTrigger.ON_CHANGE, MonitoringTrigger.INTERVAL));

        MonitoringInterval monitoring = new MonitoringInterval(
                Text.of("ทุก ๓ เดือน หรือเมื่อมีการเพิ่มเติมหรือเปลี่ยนแปลง"), 3, IntervalUnit.MONTH, triggers);

        assertThat(monitoring.triggers()).containsExactly(MonitoringTrigger.INTERVAL, MonitoringTrigger.ON_CHANGE);
    }
}
