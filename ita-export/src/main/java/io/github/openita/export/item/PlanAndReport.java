package io.github.openita.export.item;

import io.github.openita.model.content.improvement.ServiceImprovement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service efficiency development plan and the report on it, each by its labels. */
final class PlanAndReport implements ItemLayout<ServiceImprovement> {

    @Override
    public List<Part> parts(ServiceImprovement content, Page page) {
        List<Part> parts = new ArrayList<>();
        add("plan", content.plan(), page, parts);
        add("report", content.report(), page, parts);
        return parts;
    }

    private static void add(String component, @Nullable Record record, Page page, List<Part> parts) {
        if (record != null) {
            String title = page.wording().label(ServiceImprovement.class, component);
            parts.add(Part.of(
                    component, title, page.asOf(), ByLabels.blocks(record, page.wording(), "fiscalYear"), record));
        }
    }
}
