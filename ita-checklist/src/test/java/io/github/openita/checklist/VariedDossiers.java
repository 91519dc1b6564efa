package io.github.openita.checklist;

import io.github.openita.model.json.InvalidInputException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Dossiers as stations would make them: parts of the complete sample left out, rows doubled, dropped and moved, dates,
 * months, numbers, texts and addresses changed, sensibly and not. All of them can be read; few of them are right.
 */
final class VariedDossiers {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern ADDRESS = Pattern.compile("https?://.*");

    /** Texts that no constant of an enum is, so that a changed text stays readable where it is free text. */
    private static final List<String> TEXTS =
            List.of("ไม่มี", " ", "\u200b", "\u00a0", "–", "น้ํา", "x", "=1+1", "ก".repeat(500), "\u0e31ผิด");

    private static final List<String> DAYS =
            List.of("2022-09-30", "2022-10-01", "2023-03-31", "2023-02-28", "1999-12-31");
    private static final List<String> MONTHS = List.of("2022-09", "2022-10", "2023-03", "2023-04");
    private static final List<String> ADDRESSES =
            List.of("https://elsewhere.example/a", "http://", "bangsommut.police.example", "https://a b", "ftp://x");

    private static final List<String> POINTERS = pointers();

    private VariedDossiers() {}

    private static List<String> pointers() {
        JsonTree tree = Samples.completeTree();
        return Stream.of("/station", "/disclosures")
                .flatMap(root -> tree.pointersBelow(root).stream())
                .toList();
    }

    /** A dossier with some changes, by chance. */
    static Arbitrary<JsonTree> any() {
        return Arbitraries.randomValue(random -> varied(random, 1 + random.nextInt(30)))
                .filter(VariedDossiers::canBeRead);
    }

    /** A change by chance may be one that reading refuses, which other tests look at. */
    private static boolean canBeRead(JsonTree tree) {
        try {
            Samples.read(tree);
            return true;
        } catch (InvalidInputException e) {
            return false;
        }
    }

    private static JsonTree varied(Random random, int changes) {
        JsonTree tree = Samples.completeTree();
        for (int i = 0; i < changes; i++) {
            change(tree, POINTERS.get(random.nextInt(POINTERS.size())), random);
        }
        return tree;
    }

    private static void change(JsonTree tree, String pointer, Random random) {
        Object value = tree.find(pointer);
        if (value instanceof List<?> rows) {
            tree.set(pointer, rearranged(rows, random));
        } else if (value instanceof String text) {
            changeText(tree, pointer, text, random);
        } else if (value instanceof BigDecimal number) {
            tree.set(pointer, Objects.requireNonNull(other(number, random)));
        } else if (value != null && random.nextBoolean()) {
            tree.remove(pointer);
        }
    }

    private static List<Object> rearranged(List<?> rows, Random random) {
        List<Object> changed = new ArrayList<>(rows);
        if (changed.isEmpty()) {
            return changed; // emptied by a change before
        }
        switch (random.nextInt(4)) {
            case 0 -> Collections.shuffle(changed, random);
            case 1 -> changed.clear();
            case 2 -> changed.remove(random.nextInt(changed.size()));
            default -> doubled(changed);
        }
        return changed;
    }

    /** Doubles rows; choices of a set stay, for the same one twice cannot be read. */
    private static void doubled(List<Object> rows) {
        if (!(rows.get(0) instanceof String)) {
            rows.addAll(List.copyOf(rows));
        }
    }

    private static BigDecimal other(BigDecimal number, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> number.negate();
            case 1 -> number.add(BigDecimal.ONE);
            default -> BigDecimal.ZERO;
        };
    }

    private static void changeText(JsonTree tree, String pointer, String text, Random random) {
        if (random.nextInt(3) == 0) {
            tree.remove(pointer);
        } else if (DAY.matcher(text).matches()) {
            tree.set(pointer, oneOf(DAYS, random));
        } else if (MONTH.matcher(text).matches()) {
            tree.set(pointer, oneOf(MONTHS, random));
        } else if (ADDRESS.matcher(text).matches()) {
            tree.set(pointer, oneOf(ADDRESSES, random));
        } else if (!text.matches("[A-Z0-9_]+")) {
            tree.set(pointer, oneOf(TEXTS, random));
        }
    }

    private static String oneOf(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
