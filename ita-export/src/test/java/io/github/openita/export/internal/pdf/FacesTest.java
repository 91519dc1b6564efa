package io.github.openita.export.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.openita.export.internal.page.Face;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Widths by which lines are broken are those with which they are drawn. */
class FacesTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void sumsOfLettersAreAsWideAsTheShapedText(Face face) {
        List<String> texts = new Torture()
                .expected().stream()
                        .filter(text ->
                                text.codePoints().allMatch(c -> Faces.shared().has(c, face) && c >= ' '))
                        .toList();
        assertThat(texts).hasSizeGreaterThan(50);
        for (String text : texts) {
            assertThat(Faces.shared().width(text, face, 14))
                    .as(text)
                    .isCloseTo(Faces.shared().shaped(text, face, 14), within(0.02 + text.length() * 0.001));
        }
    }
}
