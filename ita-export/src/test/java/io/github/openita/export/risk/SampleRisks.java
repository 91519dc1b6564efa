package io.github.openita.export.risk;

import io.github.openita.checklist.template.risk.RiskFacts;
import io.github.openita.checklist.template.risk.RiskTemplate;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.Risk;
import io.github.openita.model.content.risk.RiskAction;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.content.risk.RiskFollowUp;
import io.github.openita.model.content.risk.RiskRating;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.DateRange;
import io.github.openita.model.time.MonthRange;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.Person;
import io.github.openita.model.value.ProgressStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Risks of an invented station: the starter register as drafted, and as a station has rated and followed it up. */
public final class SampleRisks {

    /** The day of the assessment. */
    public static final LocalDate DAY = LocalDate.of(2023, 1, 10);

    /** The station. */
    public static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station"))
            .withHead(
                    Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                    Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Provincial Police Station"),
                    LocalDate.of(2022, 10, 1));

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final MonthRange MONTHS = new MonthRange(YearMonth.of(2023, 2), YearMonth.of(2023, 9));

    private SampleRisks() {}

    /** As drafted from the station's facts. */
    public static CorruptionRiskManagement drafted() {
        return RiskTemplate.standard().draft(RiskFacts.of(STATION, 2566), EDITION);
    }

    /** Rated, with controls, residual ratings, and a report on the first measures. */
    public static CorruptionRiskManagement filledIn() {
        RiskAssessment draft = Objects.requireNonNull(RiskTemplate.standard()
                .draft(RiskFacts.of(STATION, 2566).assessed(DAY).during(MONTHS), EDITION)
                .assessment());
        List<Risk> risks = new ArrayList<>();
        for (int i = 0; i < draft.risks().size(); i++) {
            int likelihood = 1 + i % 5;
            int impact = 1 + i * 3 % 5;
            risks.add(draft.risks()
                    .get(i)
                    .withControls(Text.of("ผู้บังคับบัญชาตรวจสอบเป็นครั้งคราว", "A superior checks now and then"))
                    .rated(RiskRating.of(likelihood, impact))
                    .leaving(RiskRating.of(Math.max(1, likelihood - 2), impact)));
        }
        RiskAssessment rated = new RiskAssessment(2566, DAY, draft.matrix(), risks, List.of());
        return CorruptionRiskManagement.of(rated).withFollowUp(report());
    }

    private static RiskFollowUp report() {
        DateRange done = new DateRange(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 3, 31));
        RiskAction first = new RiskAction(
                "R01-M1",
                Text.of("จัดทำแบบรับรองและแยกผู้ตรวจรับแล้ว", "Forms are made, and others accept the supplies"),
                done,
                ProgressStatus.COMPLETED,
                Text.of("ลงนามครบทุกนาย", "All have signed"),
                List.of(
                        new FileRef("https://sommut.police.example/o25/forms.pdf", FileFormat.PDF, "แบบรับรอง"),
                        new FileRef("แฟ้มเอกสาร", null, null)));
        RiskAction second = RiskAction.of("R01-M2", Text.of("เผยแพร่ข้อมูลเดือนกุมภาพันธ์", "February is published"))
                .withResult(ProgressStatus.IN_PROGRESS, Text.of("ครบถ้วน", "Complete"));
        RiskAction foreign = RiskAction.of("X99", Text.of("อบรมข้าราชการตำรวจ", "Officers were trained"))
                .withResult(ProgressStatus.NOT_STARTED, Text.of("-", "-"));
        return RiskFollowUp.of(LocalDate.of(2023, 4, 5), first, second, foreign);
    }
}
