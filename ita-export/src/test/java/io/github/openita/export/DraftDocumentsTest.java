package io.github.openita.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.template.order.OrderFacts;
import io.github.openita.checklist.template.order.OrderTemplate;
import io.github.openita.checklist.template.policy.PolicyFacts;
import io.github.openita.checklist.template.policy.PolicyTemplate;
import io.github.openita.export.document.Document;
import io.github.openita.export.order.OrderDocument;
import io.github.openita.export.policy.PolicyDocument;
import io.github.openita.export.risk.RiskDocument;
import io.github.openita.export.risk.SampleRisks;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.ContactKind;
import io.github.openita.model.value.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What templates draft, as files of every format. */
class DraftDocumentsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 2, 20);
    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"))
            .withHead(
                    Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"),
                    Text.of("ผู้กำกับการสถานีตำรวจภูธรสมมติ", "Superintendent, Sommut Police Station"),
                    LocalDate.of(2022, 10, 1));

    private static Map<String, Document> documents() {
        PolicyFacts facts = PolicyFacts.of(STATION, 2566)
                .announced(DAY)
                .withChannels(Contact.of(ContactKind.WEB, "https://sommut.police.example/complaint"));
        AntiBriberyAnnouncement policy = PolicyTemplate.standard().draft(facts, EDITION);
        PolicyDocument policies = PolicyDocument.create();
        return Map.of(
                "order",
                OrderDocument.create()
                        .of(
                                OrderTemplate.standard()
                                        .draft(OrderFacts.of(STATION, 2566).issued(22, DAY)),
                                STATION,
                                2566,
                                Language.TH,
                                DAY),
                "policy-th",
                policies.of(policy, STATION, Language.TH, DAY),
                "policy-en",
                policies.of(policy, STATION, Language.EN, DAY),
                "policy-both",
                policies.sideBySide(policy, STATION, DAY),
                "risk-draft",
                RiskDocument.create().of(SampleRisks.drafted(), STATION, 2566, Language.TH, DAY),
                "risk-th",
                RiskDocument.create().of(SampleRisks.filledIn(), STATION, 2566, Language.TH, DAY),
                "risk-en",
                RiskDocument.create().of(SampleRisks.filledIn(), STATION, 2566, Language.EN, DAY));
    }

    @Test
    void areWrittenWholeInEveryFormat() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/gallery"));
        for (Map.Entry<String, Document> each : documents().entrySet()) {
            for (DocumentFormat format : DocumentFormat.values()) {
                Path file = folder.resolve(each.getKey() + "." + format.extension());
                ItaExporter.create().write(each.getValue(), format, file);

                assertThat(file).isNotEmptyFile();
            }
        }
    }
}
