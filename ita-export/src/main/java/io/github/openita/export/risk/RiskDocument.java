package io.github.openita.export.risk;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Section;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import io.github.openita.model.content.risk.RiskAssessment;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns corruption risks and how they are managed into a document, from a draft or as a station has filled it in. Levels
 * are computed by the criteria. What is not known yet is shown as such, a risk without a rating by name.
 */
public final class RiskDocument {

    private RiskDocument() {}

    /** A builder of such documents; share it. */
    public static RiskDocument create() {
        return new RiskDocument();
    }

    /**
     * The document of an assessment, with criteria on upright pages, and heat map, register, plan and report on
     * pages on their long side.
     *
     * @param fiscalYear the fiscal year assessed, B.E.
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(
            CorruptionRiskManagement content,
            Station station,
            int fiscalYear,
            Language language,
            LocalDate preparedOn) {
        Wording wording = new Wording(station, language);
        String title = wording.say("title", fiscalYear);
        DocumentInfo info = DocumentInfo.of(title, language, wording.station(), preparedOn)
                .about(wording.say("subject", wording.station()))
                .withKeywords("O25")
                .withRunningHead(wording.say("running", wording.station(), fiscalYear));
        return new Document(info, sections(content, station, fiscalYear, language), List.of());
    }

    /** The sections alone, to stand inside a larger document. */
    public List<Section> sections(
            CorruptionRiskManagement content, Station station, int fiscalYear, Language language) {
        Wording wording = new Wording(station, language);
        RiskAssessment assessment = content.assessment() == null ? Ratings.NOTHING : content.assessment();
        Ratings ratings = Ratings.of(assessment);
        List<Block> upright = new ArrayList<>();
        new CoverPart(wording, ratings).addTo(upright, fiscalYear, assessment.assessedOn());
        new CriteriaPart(wording).addTo(upright, assessment.matrix());
        List<Block> wide = new ArrayList<>();
        new MapPart(wording, ratings).addTo(wide);
        wide.add(new PageBreak());
        new RegisterPart(wording, ratings).addTo(wide);
        wide.add(new PageBreak());
        new PlanPart(wording, ratings).addTo(wide);
        wide.add(new PageBreak());
        new ReportPart(wording, assessment).addTo(wide, content.followUp());
        wide.add(wording.signature());
        return List.of(Section.portrait(upright), Section.landscape(wide));
    }
}
