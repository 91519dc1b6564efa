package io.github.openita.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.checklist.assessment.Outcome;
import io.github.openita.checklist.assessment.RequirementAssessment;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.organization.Executive;
import io.github.openita.model.content.organization.OrganizationInfo;
import io.github.openita.model.content.organization.Vacancy;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.edition.Decision;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing passes by silence: what decides a requirement is taken away, and the requirement passes no more. */
class EmptiedDataTest {

    /** Where a requirement passes still without something that decides it: requirement, path, reason. */
    private static final Map<String, String> OPTIONAL = Map.ofEntries(
            Map.entry("O1.1.1 OrganizationInfo.divisionOrder", "optional: the reviewer has compared, and signed"),
            Map.entry("O1.4 OrganizationInfo.executives", "known changes beside lastChangedOn are optional"),
            Map.entry("O1.4 OrganizationInfo.executives.inPostSince", "an optional known change"),
            Map.entry("O1.4 OrganizationInfo.executives.vacancy", "an optional known change"),
            Map.entry("O1.4 OrganizationInfo.executives.vacancy.vacantSince", "an optional known change"),
            Map.entry("O1.5 OrganizationInfo.executives.vacancy.image", "symbol or image; the sample shows a symbol"),
            Map.entry(
                    "O2.2.1 StationMandate.area.localities.district", "district or sub-district; the sample has both"),
            Map.entry(
                    "O2.2.1 StationMandate.area.localities.subDistrict",
                    "district or sub-district; the sample has both"),
            Map.entry("O2.3 StationMandate.commissionerPolicy.link", "file or link; the sample has a file"),
            Map.entry("O2.4 StationMandate.longTermStrategy.file", "file or link; the sample has a link"),
            Map.entry("O5.1.5 ContactAndFeedback.contact.mapImage", "page or picture; the sample has a page"),
            Map.entry("O6.4 Publicity.eitSurvey.surveyLink", "link or QR code; the sample has both"),
            Map.entry("O6.4 Publicity.eitSurvey.qrCode", "link or QR code; the sample has both"),
            Map.entry("O17.5 BudgetSpending.plan", "formats are asked of the report; of the plan only remarked on"),
            Map.entry(
                    "O17.5 BudgetSpending.plan.files", "formats are asked of the report; of the plan only remarked on"),
            Map.entry("O18.1 Disclosure.publishedOn", "a proposed rule compares it, and lowers nothing"),
            Map.entry("O18.1.2 InvestigationFund.spendings", "lines are optional beside the amount spent"),
            Map.entry("O18.3 InvestigationFund.spendings", "lines are optional: the reviewer has seen the table"),
            Map.entry("O18.3 Disclosure.files", "optional: the reviewer has seen the table, and signed"),
            Map.entry("O20.5 Disclosure.files", "files of the disclosure or of the months; the sample has months'"),
            Map.entry("O21.1 PersonnelCriteria.announcement.link", "file or page; the sample has a file"),
            Map.entry("O21.1.1 PersonnelCriteria.criteria.text", "text, file or link; the sample has a link"),
            Map.entry("O21.1.1 PersonnelCriteria.criteria.file", "text, file or link; the sample has a link"),
            Map.entry("O21.1.2 PersonnelCriteria.criteria.file", "text, file or link; the sample has a text"),
            Map.entry("O21.1.2 PersonnelCriteria.criteria.rtpLink", "text, file or link; the sample has a text"),
            Map.entry("O21.1.3 PersonnelCriteria.criteria.text", "text, file or link; the sample has a file"),
            Map.entry("O21.1.3 PersonnelCriteria.criteria.rtpLink", "text, file or link; the sample has a file"),
            Map.entry("O21.1.4 PersonnelCriteria.criteria.file", "text, file or link; the sample has a text"),
            Map.entry("O21.1.4 PersonnelCriteria.criteria.rtpLink", "text, file or link; the sample has a text"),
            Map.entry("O11.1.1 PerformanceStatistics.cases", "one of two lists; the sample has both"),
            Map.entry("O11.1.1 PerformanceStatistics.checkpoints", "one of two lists; the sample has both"),
            Map.entry("O19.1.1 ProcurementAnnouncements.exemptions", "plans are announced; none is exempted"),
            Map.entry("O19.1.2 ProcurementAnnouncements.exemptions", "an invitation is announced"),
            Map.entry("O19.1.3 ProcurementAnnouncements.exemptions", "results are announced; none is exempted"),
            Map.entry("O19.1.2 ProcurementAnnouncements.announcements.link", "link or file; the sample has both"),
            Map.entry("O19.1.2 ProcurementAnnouncements.announcements.file", "link or file; the sample has both"),
            Map.entry("O19.1 ProcurementAnnouncements.noneStatement", "announcements or none; the sample has some"),
            Map.entry(
                    "O22.3 CorruptionComplaints.statistics.noneStatement",
                    "figures or statement; the sample has figures"),
            Map.entry("O22.1 CorruptionComplaints.linkedFrom", "an implied rule asks for it, and lowers nothing"),
            Map.entry(
                    "O22.2 CorruptionComplaints.statistics.noneStatement",
                    "figure or statement; the sample has a figure"),
            Map.entry("O23.1.2 AntiBriberyAnnouncement.policy", "English texts or published versions in English"),
            Map.entry("O23.1.2 AntiBriberyAnnouncement.documents", "English texts or published versions in English"),
            Map.entry(
                    "O23.1.2 AntiBriberyAnnouncement.documents.language",
                    "English texts or published versions in English"),
            Map.entry("O24.1 HeadParticipation.activities.evidence", "evidence or link; the sample has both"),
            Map.entry("O24.1 HeadParticipation.activities.link", "evidence or link; the sample has both"),
            Map.entry("O24.3 HeadParticipation.activities.evidence", "evidence or link; the sample has both"),
            Map.entry("O24.3 HeadParticipation.activities.link", "evidence or link; the sample has both"),
            Map.entry(
                    "O25.4.4 CorruptionRiskManagement.assessment.risks.rating.level",
                    "computed of likelihood and impact where it is not stated"),
            Map.entry("O26.2 ServiceImprovement.report.results.status", "status or result; the sample has both"),
            Map.entry("O26.2 ServiceImprovement.report.results.result", "status or result; the sample has both"),
            Map.entry("O27.1 EthicsManual.link", "page or file; the sample has both"),
            Map.entry("O27.1 Disclosure.files", "page or file; the sample has both"),
            Map.entry("O27.2 EthicsManual.practices.provision", "optional: the reviewer has compared, and signed"),
            Map.entry("O27.3 EthicsManual.practices.example", "example, or Do and Don't; the sample has both"),
            Map.entry(
                    "O28.3.2.1 AntiCorruptionProgramme.plan.analysis.situation.count",
                    "analysed or stated to be none; a count is compared where it is there"),
            Map.entry(
                    "O28.3.2.1 AntiCorruptionProgramme.plan.analysis.situation.noneStatement",
                    "analysis or statement; the sample has an analysis"),
            Map.entry(
                    "O28.3.2.2 AntiCorruptionProgramme.plan.analysis.situation.count",
                    "analysed or stated to be none; a count is compared where it is there"),
            Map.entry(
                    "O28.3.4 AntiCorruptionProgramme.plan.analysis.previousResult.score",
                    "score or band; the sample has both"),
            Map.entry(
                    "O28.3.4 AntiCorruptionProgramme.plan.analysis.previousResult.noneStatement",
                    "result or statement; the sample has a result"),
            Map.entry("O29.1.1 CustodySystems.property.classes.noneStatement", "categories or none stated"),
            Map.entry("O29.1.3 CustodySystems.property.armsCheck.guideline", "guideline or inspections"),
            Map.entry("O29.1.3 CustodySystems.property.armsCheck.inspections", "guideline or inspections"));

    /** Every path that decides something, and every path above it. */
    static Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Requirement requirement : requirements()) {
            for (String path : deciding(requirement)) {
                for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                    int end = path.indexOf('.', dot + 1);
                    paths.add(end < 0 ? path : path.substring(0, end));
                }
            }
        }
        return paths;
    }

    private static List<Requirement> requirements() {
        return Samples.typedItems().stream()
                .flatMap(item -> item.requirements().stream())
                .toList();
    }

    private static List<String> deciding(Requirement requirement) {
        return requirement.rule().decidedBy().stream()
                .filter(each -> each.indexOf('.') > 0)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whatAComponentDecidesDoesNotPassWithoutIt(String path) {
        Assessment assessment = Samples.assess(Surgery.without(Samples.complete(), path));

        for (Requirement requirement : requirements()) {
            boolean decided =
                    deciding(requirement).stream().anyMatch(each -> each.equals(path) || each.startsWith(path + "."));
            if (decided) {
                assertThat(assessment.requirement(requirement.id()).outcome() == Outcome.PASS)
                        .as(requirement.id() + " without " + path)
                        .isEqualTo(OPTIONAL.containsKey(requirement.id() + " " + path));
            }
        }
    }

    @Test
    void everyExceptionIsOfSomethingThatDecides() {
        Set<String> decided = new TreeSet<>();
        for (Requirement requirement : requirements()) {
            for (String path : paths()) {
                if (deciding(requirement).stream().anyMatch(each -> (each + ".").startsWith(path + "."))) {
                    decided.add(requirement.id() + " " + path);
                }
            }
        }

        assertThat(decided).containsAll(OPTIONAL.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "O1.4, OrganizationInfo.lastChangedOn, OrganizationInfo.executives",
        "O1.5, OrganizationInfo.executives.vacancy.symbol, OrganizationInfo.executives.vacancy.image",
        "O2.2.1, StationMandate.area.localities.district, StationMandate.area.localities.subDistrict",
        "O2.2.3, StationMandate.area.localities, StationMandate.area.population",
        "O2.3, StationMandate.commissionerPolicy.file, StationMandate.commissionerPolicy.link",
        "O2.4, StationMandate.longTermStrategy.file, StationMandate.longTermStrategy.link",
        "O3.1, RelatedLaws.laws.link, RelatedLaws.laws.file",
        "O5.1.5, ContactAndFeedback.contact.mapLink, ContactAndFeedback.contact.mapImage",
        "O6.4, Publicity.eitSurvey.surveyLink, Publicity.eitSurvey.qrCode",
        "O12.1.1, ArrestSearchGuideline.arrestWithWarrant.text, ArrestSearchGuideline.arrestWithWarrant.file",
        "O12.2, ArrestSearchGuideline.publicVersion.file, ArrestSearchGuideline.publicVersion.link",
        "O17.5, BudgetSpending.report.files, BudgetSpending.plan.files",
        "O18.1.2, InvestigationFund.spent, InvestigationFund.spendings",
        "O20.1, ProcurementSummary.months.procurements, ProcurementSummary.months.noneStatement",
        "O20.5, ProcurementSummary.months.files, Disclosure.files",
        "O21.1, PersonnelCriteria.announcement.document, PersonnelCriteria.announcement.link",
        "O22.2, CorruptionComplaints.statistics.total, CorruptionComplaints.statistics.noneStatement",
        "O23.1.2, AntiBriberyAnnouncement.policy, AntiBriberyAnnouncement.documents",
        "O23.1.1, Station.head.person, AntiBriberyAnnouncement.announcedBy",
        "O24.1, HeadParticipation.activities.evidence, HeadParticipation.activities.link",
        "O24.3, HeadParticipation.activities.evidence, HeadParticipation.activities.link",
        "O26.2, ServiceImprovement.report.results.status, ServiceImprovement.report.results.result",
        "O27.1, EthicsManual.link, Disclosure.files",
        "O28.3.2.1, AntiCorruptionProgramme.plan.analysis.situation.analysis, "
                + "AntiCorruptionProgramme.plan.analysis.situation.noneStatement",
        "O28.3.2.2, AntiCorruptionProgramme.plan.analysis.situation.analysis, "
                + "AntiCorruptionProgramme.plan.analysis.situation.noneStatement",
        "O28.3.4, AntiCorruptionProgramme.plan.analysis.previousResult.score, "
                + "AntiCorruptionProgramme.plan.analysis.previousResult.band",
        "O29.1.3, CustodySystems.property.armsCheck.guideline, CustodySystems.property.armsCheck.inspections",
    })
    void oneOfTheAlternativesMustBeThere(String requirement, String one, String other) {
        Dossier dossier = Surgery.without(Surgery.without(Samples.complete(), one), other);

        assertThat(Samples.assess(dossier).requirement(requirement).outcome()).isEqualTo(Outcome.NOT_PROVIDED);
    }

    @ParameterizedTest
    @MethodSource("items")
    void nothingPassesWithoutContent(String item) {
        Dossier dossier = Samples.complete();
        String key = keyOf(item);
        Disclosure<?> bare =
                Surgery.hollow(disclosure(dossier, key)).withContent(Surgery.hollow(content(dossier, key)));

        Assessment assessment = Samples.assess(dossier.with(key, bare));

        assertThat(passing(assessment, item)).isEmpty();
        assertThat(open(assessment, item)).isEqualTo(deciders(item));
    }

    @ParameterizedTest
    @MethodSource("items")
    void nothingPassesWithRowsInWhichNothingIs(String item) {
        Dossier dossier = Samples.complete();
        String key = keyOf(item);
        Disclosure<?> bare = Surgery.hollow(disclosure(dossier, key))
                .withContent(Objects.requireNonNull(Surgery.shell(content(dossier, key))));

        Assessment assessment = Samples.assess(dossier.with(key, bare));

        assertThat(passing(assessment, item)).isEmpty();
    }

    @Test
    void nothingIsPassedOfPostsThatAreAllVacant() {
        Dossier dossier = Samples.complete();
        OrganizationInfo info = dossier.get(OrganizationInfo.class).orElseThrow();
        OrganizationInfo vacant = info.withExecutives(info.executives().stream()
                .map(each -> Executive.vacant(Objects.requireNonNull(each.post()), Vacancy.shownBy("–")))
                .toList());

        Assessment assessment = Samples.assess(dossier.with(
                dossier.disclosure(OrganizationInfo.class).orElseThrow().withContent(vacant)));

        assertThat(assessment.requirement("O1.3.1").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(assessment.requirement("O1.3.2").outcome()).isEqualTo(Outcome.PASS);
        assertThat(assessment.requirement("O1.3.3").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(assessment.requirement("O1.3.4").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(assessment.requirement("O1.5").outcome()).isEqualTo(Outcome.PASS);
    }

    /** Codes of the items with typed content. */
    static Stream<String> items() {
        return Samples.typedItems().stream().map(DisclosureItem::code);
    }

    private static String keyOf(String item) {
        return Samples.EDITION.item(item).orElseThrow().contentKey();
    }

    private static Disclosure<?> disclosure(Dossier dossier, String key) {
        return dossier.disclosure(key).orElseThrow();
    }

    private static Content content(Dossier dossier, String key) {
        return Objects.requireNonNull(disclosure(dossier, key).content());
    }

    private static List<String> passing(Assessment assessment, String item) {
        return withOutcome(assessment, item, Set.of(Outcome.PASS));
    }

    private static List<String> open(Assessment assessment, String item) {
        return withOutcome(assessment, item, Set.of(Outcome.NOT_PROVIDED));
    }

    private static List<String> withOutcome(Assessment assessment, String item, Set<Outcome> outcomes) {
        return assessment.item(item).requirements().stream()
                .filter(each -> outcomes.contains(each.outcome()))
                .map(RequirementAssessment::id)
                .toList();
    }

    /** All but the permissions. */
    private static List<String> deciders(String item) {
        List<String> ids = new ArrayList<>();
        for (Requirement requirement : Samples.EDITION.item(item).orElseThrow().requirements()) {
            if (requirement.decides() != Decision.NEVER) {
                ids.add(requirement.id());
            }
        }
        return ids;
    }
}
