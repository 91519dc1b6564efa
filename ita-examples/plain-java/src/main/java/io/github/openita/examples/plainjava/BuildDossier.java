package io.github.openita.examples.plainjava;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Finding;
import io.github.openita.model.content.procurement.Award;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;

/** Builds part of a dossier, assesses it and prints what is lacking. The station and its people are invented. */
public final class BuildDossier {

    private BuildDossier() {}

    /** Prints the gaps, in UTF-8 whatever the console's own encoding. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(gaps(assess()));
    }

    /** Builds the dossier and assesses it as of a day in the middle of the year. */
    public static Assessment assess() {
        // tag::build
        Station station = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Provincial Police Station"))
                .withWebsite("https://sommut.police.example")
                .withHead(
                        Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                        Text.of("ผู้กำกับการ", "Superintendent"),
                        LocalDate.of(2022, 10, 1));
        BigDecimal price = new BigDecimal("48000");
        Procurement repair = Procurement.of(Text.of("จ้างซ่อมรถยนต์สายตรวจ"))
                .priced(price, price)
                .withBids(new Bid("ร้านสมมติการช่าง", price))
                .withAward(new Award("ร้านสมมติการช่าง", price, Text.of("ราคาไม่เกินวงเงิน")));
        MonthlySummary october = MonthlySummary.of(YearMonth.of(2022, 10), repair);
        Dossier dossier = Dossier.of("police-station:2566", 2566, station).with(ProcurementSummary.of(october));
        Assessment assessment = Checklist.standard().assess(dossier, LocalDate.of(2023, 2, 15));
        // end::build
        return assessment;
    }

    /** What is lacking in the procurement summary, a line for each finding. */
    public static String gaps(Assessment assessment) {
        StringBuilder lines = new StringBuilder();
        // tag::gaps
        for (Finding finding : assessment.only("O20").findings()) {
            lines.append(finding.severity())
                    .append(' ')
                    .append(finding.message().in(Language.EN))
                    .append('\n');
        }
        // end::gaps
        return lines.toString();
    }
}
