package io.github.openita.export.item;

import io.github.openita.export.risk.RiskDocument;
import io.github.openita.model.content.risk.CorruptionRiskManagement;
import java.util.List;

/** Corruption risks, how they are managed, and the report on it, in one document. */
final class Risks implements ItemLayout<CorruptionRiskManagement> {

    private final RiskDocument documents = RiskDocument.create();

    @Override
    public List<Part> parts(CorruptionRiskManagement content, Page page) {
        return List.of(Part.ready(
                "",
                documents.of(content, page.station(), page.fiscalYear().number(), page.language(), page.preparedOn()),
                content));
    }
}
