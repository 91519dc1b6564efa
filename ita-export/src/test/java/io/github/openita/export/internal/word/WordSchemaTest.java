package io.github.openita.export.internal.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.export.Gallery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;

/** Word repairs or refuses files whose elements stand in another order than their schema's. */
class WordSchemaTest {

    @Test
    void everyPartThatIsMadeFollowsItsSchema() throws Exception {
        List<String> seen = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : Written.of(Gallery.all()).parts().entrySet()) {
            Optional<XmlObject> xml = parsed(part.getKey(), part.getValue());
            if (xml.isPresent()) {
                List<XmlError> errors = new ArrayList<>();
                xml.get().validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(part.getKey()).isEmpty();
                seen.add(part.getKey());
            }
        }
        assertThat(seen).hasSize(8);
    }

    /** POI's trimmed schemas cannot check the skeleton's own parts, nor an overlap of bars. */
    private static Optional<XmlObject> parsed(String name, byte[] part) throws IOException, XmlException {
        ByteArrayInputStream in = new ByteArrayInputStream(part);
        return Optional.ofNullable(
                switch (name.replaceAll("[0-9]+", "")) {
                    case "word/document.xml" -> DocumentDocument.Factory.parse(in);
                    case "word/header.xml" -> HdrDocument.Factory.parse(in);
                    case "word/footer.xml" -> FtrDocument.Factory.parse(in);
                    case "word/charts/chart.xml" -> chart(in);
                    default -> null;
                });
    }

    private static ChartSpaceDocument chart(ByteArrayInputStream in) throws IOException, XmlException {
        ChartSpaceDocument chart = ChartSpaceDocument.Factory.parse(in);
        chart.getChartSpace().getChart().getPlotArea().getBarChartList().stream()
                .filter(CTBarChart::isSetOverlap)
                .forEach(CTBarChart::unsetOverlap);
        return chart;
    }
}
