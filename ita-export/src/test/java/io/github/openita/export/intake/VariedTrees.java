package io.github.openita.export.intake;

import io.github.openita.export.internal.json.PlainJson;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.json.InvalidInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The complete sample with members left out, rows moved, doubled and dropped, and texts, numbers and days changed. */
final class VariedTrees {

    private static final List<String> TEXTS = List.of(
            " ",
            "\u200b",
            "น้ํา",
            "=1+1",
            "ก".repeat(500),
            "\u0e31ผิด",
            "a\nb\\n",
            "\\",
            "_x0041_",
            "1",
            "2566",
            "ใช่",
            "\ttab",
            "line\r\nbreak",
            "'",
            "\u0001",
            "31/1/2566",
            "-",
            "\\o",
            "\\e");

    private final Random random;

    private VariedTrees(Random random) {
        this.random = random;
    }

    /** A dossier of a seed; none where what came of it cannot be read. */
    static Optional<Dossier> of(long seed) {
        VariedTrees varied = new VariedTrees(new Random(seed));
        Object tree = varied.varied(complete(), "");
        Map<String, Object> dossier = new LinkedHashMap<>();
        ((Map<?, ?>) tree).forEach((name, value) -> dossier.put(name.toString(), value));
        dossier.put("edition", "police-station:2566");
        dossier.put("fiscalYear", BigDecimal.valueOf(2566));
        try {
            return Optional.of(DossierJson.standard().read(PlainJson.bytes(dossier), ""));
        } catch (InvalidInputException e) {
            return Optional.empty();
        }
    }

    private static Object complete() {
        try {
            return PlainJson.tree(Files.readAllBytes(Path.of("../ita-examples/samples/complete.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object varied(Object node, String name) {
        if (node instanceof Map<?, ?> record) {
            Map<String, Object> members = new LinkedHashMap<>();
            record.forEach((key, value) -> {
                if (random.nextInt(40) != 0) {
                    members.put(key.toString(), varied(value, key.toString()));
                }
            });
            return members;
        }
        if (node instanceof List<?> list) {
            List<Object> rows = new ArrayList<>();
            list.forEach(each -> rows.add(varied(each, name)));
            return rearranged(rows);
        }
        return random.nextInt(60) == 0 ? other(node) : node;
    }

    private List<Object> rearranged(List<Object> rows) {
        switch (random.nextInt(30)) {
            case 0 -> Collections.shuffle(rows, random);
            case 1 -> rows.clear();
            case 2 ->
                rows.addAll(rows.stream().filter(each -> each instanceof Map).toList());
            default -> {}
        }
        return rows;
    }

    private Object other(Object value) {
        if (value instanceof BigDecimal number) {
            return random.nextBoolean() ? number.negate() : number.add(new BigDecimal("0.10"));
        }
        String text = value.toString();
        boolean free = text.chars().anyMatch(each -> each >= '\u0e01');
        return free ? TEXTS.get(random.nextInt(TEXTS.size())) : text;
    }
}
