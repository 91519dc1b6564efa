package io.github.openita.model.dossier;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.UntypedContent;
import io.github.openita.model.edition.DisclosureItem;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.json.InputProblemKind;
import io.github.openita.model.json.internal.RecordShape;
import io.github.openita.model.json.internal.RootShape;
import io.github.openita.model.json.internal.Shape;
import io.github.openita.model.json.internal.Shapes;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The shape of a dossier's JSON, which its edition decides: under each item's code, that item's content. */
final class DossierShapes {

    private final Map<String, RecordShape> byEdition = new LinkedHashMap<>();
    private final RecordShape unknownEdition;

    DossierShapes(Editions editions) {
        Set<String> ids = new LinkedHashSet<>();
        editions.ids().forEach(id -> ids.add(id.toString()));
        RecordShape common = Shapes.of(DossierFile.class)
                .with("edition", Shape.oneOf(ids, InputProblemKind.UNKNOWN_EDITION))
                .requiring("edition")
                .requiring("fiscalYear");
        editions.ids()
                .forEach(id -> byEdition.put(
                        id.toString(),
                        common.with("disclosures", disclosures(editions.find(id).orElseThrow()))));
        this.unknownEdition = common.with("disclosures", new Shape.Anything());
    }

    /** The root of a dossier's JSON. */
    RootShape<DossierFile> root() {
        return RootShape.selectedBy(
                "edition", DossierFile.class, this::toRead, dossier -> toRead(Optional.of(dossier.edition())));
    }

    private RecordShape toRead(Optional<String> edition) {
        return edition.map(byEdition::get).orElse(unknownEdition);
    }

    private static Shape disclosures(Edition edition) {
        Map<String, Shape> byCode = new LinkedHashMap<>();
        Map<String, String> keyByCode = new LinkedHashMap<>();
        Map<String, String> codeByKey = new LinkedHashMap<>();
        for (DisclosureItem item : edition.items()) {
            byCode.put(item.code(), disclosure(item));
            keyByCode.put(item.code(), item.contentKey());
            codeByKey.put(item.contentKey(), item.code());
        }
        return Shape.Keyed.of(
                byCode,
                InputProblemKind.UNKNOWN_ITEM,
                read -> renamed(read, keyByCode),
                held -> renamed((Map<?, ?>) held, codeByKey));
    }

    private static Map<String, Object> renamed(Map<?, ?> values, Map<String, String> names) {
        Map<String, Object> renamed = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            String other = names.get(String.valueOf(name));
            if (other == null) {
                throw new IllegalArgumentException("the edition does not ask for " + name);
            }
            renamed.put(other, value);
        });
        return renamed;
    }

    private static Shape disclosure(DisclosureItem item) {
        return ContentTypes.find(item.contentKey())
                .map(DossierShapes::typed)
                .orElseGet(() -> Shapes.of(Disclosure.class).with("content", untyped()));
    }

    private static RecordShape typed(Class<? extends Content> content) {
        return Shapes.of(Composite.of(Disclosure.class, content.asSubclass(Record.class)));
    }

    private static Shape untyped() {
        return new Shape.Keyed(
                Map.of(),
                new Shape.Anything(),
                InputProblemKind.UNKNOWN_FIELD,
                UntypedContent::new,
                held -> ((UntypedContent) held).values());
    }
}
