package io.github.openita.export.item;

import io.github.openita.model.content.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Which content is laid out by hand; every other goes by its labels. */
final class Layouts {

    private final Map<Class<? extends Content>, BiFunction<Content, Page, List<Part>>> byHand;

    private Layouts(Map<Class<? extends Content>, BiFunction<Content, Page, List<Part>>> byHand) {
        this.byHand = Map.copyOf(byHand);
    }

    static Layouts all() {
        return new Layouts(new LinkedHashMap<>());
    }

    List<Part> parts(Content content, Page page) {
        BiFunction<Content, Page, List<Part>> layout = byHand.get(content.getClass());
        return layout == null ? new ByLabels().parts(content, page) : layout.apply(content, page);
    }
}
