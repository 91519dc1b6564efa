package io.github.openita.export.internal.word;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.CheckLine;
import io.github.openita.export.document.ColumnGroup;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.internal.render.Shown;
import io.github.openita.export.internal.render.Words;
import java.util.ArrayList;
import java.util.List;

/** The texts of a document's blocks, paragraph by paragraph, as a Word file should hold them; charts hold theirs apart. */
final class ExpectedTexts {

    private final Words words;
    private final Shown shown;
    private final List<String> texts = new ArrayList<>();

    private ExpectedTexts(Document document) {
        this.words = Words.of(document.info());
        this.shown = Shown.in(document.info());
    }

    static List<String> of(Document document) {
        ExpectedTexts expected = new ExpectedTexts(document);
        document.sections().forEach(section -> section.blocks().forEach(expected::add));
        return expected.texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            texts.add(heading.text());
        } else if (block instanceof Paragraph paragraph) {
            texts.add(paragraph.prose().text());
        } else if (block instanceof ItemList list) {
            add(list);
        } else if (block instanceof CheckLine line) {
            texts.add(box(line.box()) + "\t" + line.prose().text());
        } else if (block instanceof Table table) {
            add(table);
        } else if (block instanceof HeatMap map) {
            add(map);
        } else {
            addFramed(block);
        }
    }

    private static String box(CheckLine.Box box) {
        return switch (box) {
            case EMPTY -> "☐";
            case TICKED -> "☑";
            case CROSSED -> "☒";
        };
    }

    private void addFramed(Block block) {
        if (block instanceof KeyValues facts) {
            facts.entries().forEach(entry -> texts.addAll(List.of(entry.key(), shown.text(entry.value()))));
        } else if (block instanceof Callout callout) {
            texts.add(words.say(callout.tone()) + (callout.title() == null ? "" : ": " + callout.title()));
            callout.paragraphs().stream().map(Prose::text).forEach(texts::add);
        } else if (block instanceof SideBySide pairs) {
            pairs.pairs().forEach(pair -> {
                pair.left().forEach(this::add);
                pair.right().forEach(this::add);
            });
        } else if (block instanceof SignatureBlock room) {
            room.signatures().forEach(signature -> {
                texts.add(signature.rank() + " " + ".".repeat(44));
                texts.add("(" + signature.name() + ")");
                texts.addAll(signature.lines());
            });
        }
    }

    private void add(ItemList list) {
        list.entries().forEach(entry -> {
            texts.add(entry.prose().text());
            entry.sublist().ifPresent(this::add);
        });
    }

    private void add(Table table) {
        table.title().ifPresent(texts::add);
        int column = 0;
        List<String> lower = new ArrayList<>();
        for (ColumnGroup group : table.groups()) {
            if (group.title() != null) {
                texts.add(group.title());
            }
            for (int end = column + group.columns(); column < end; column++) {
                (group.title() == null ? texts : lower)
                        .add(table.columns().get(column).title());
            }
        }
        texts.addAll(lower);
        table.columns().stream().skip(column).forEach(each -> texts.add(each.title()));
        table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(shown.text(cell.value()))));
    }

    private void add(HeatMap map) {
        texts.add(map.title());
        for (int step = map.fields().size() - 1; step >= 0; step--) {
            if (step == map.fields().size() - 1) {
                texts.add(map.up().title());
            }
            texts.add(map.up().steps().get(step));
            map.fields().get(step).forEach(field -> {
                texts.add(map.levels().get(field.level()).name());
                texts.add(String.join(", ", field.marks()));
            });
        }
        texts.addAll(map.across().steps());
        texts.add(map.across().title());
    }
}
