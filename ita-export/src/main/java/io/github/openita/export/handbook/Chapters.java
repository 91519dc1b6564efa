package io.github.openita.export.handbook;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.KeyValues.Entry;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionInfo;
import io.github.openita.model.edition.Framework;
import io.github.openita.model.edition.Indicator;
import io.github.openita.model.edition.Instrument;
import io.github.openita.model.edition.ItemGroup;
import io.github.openita.model.edition.SubIndicator;
import java.util.ArrayList;
import java.util.List;

/** The chapters, in the edition's order: an instrument each, down to the items. */
final class Chapters {

    private final Wording words;
    private final Edition edition;
    private final Framework frame;
    private final List<Block> blocks = new ArrayList<>();

    Chapters(Wording words) {
        this.words = words;
        this.edition = words.edition();
        this.frame = edition.framework();
    }

    List<Block> blocks() {
        head();
        for (Instrument instrument : frame.instruments()) {
            blocks.add(new PageBreak());
            blocks.add(new Heading(2, words.say("instrument", instrument.code(), instrument.name())));
            blocks.add(Paragraph.of(words.say("respondents", instrument.respondents())));
            frame.indicators().stream()
                    .filter(each -> each.instrument().equals(instrument.code()))
                    .forEach(this::indicator);
        }
        return blocks;
    }

    private void head() {
        EditionInfo info = edition.info();
        blocks.add(new Heading(1, words.say("title", info.title())));
        blocks.add(new KeyValues(List.of(
                Entry.of(
                        words.say("edition"),
                        words.say("edition.revision", info.id().toString(), info.revision())),
                Entry.of(words.say("year"), words.in(words.year().label())),
                Entry.of(words.say("assessor"), words.in(info.assessor())),
                Entry.of(words.say("assessed"), words.in(info.subject())),
                Entry.of(words.say("source"), words.in(info.provenance().source())),
                Entry.of(
                        words.say("count"),
                        words.say(
                                "count.value",
                                edition.items().size(),
                                edition.requirements().size())))));
        blocks.add(Paragraph.note(words.say("about")));
    }

    private void indicator(Indicator indicator) {
        blocks.add(new Heading(3, words.say("indicator", indicator.number(), indicator.name())));
        if (!indicator.issues().isEmpty()) {
            blocks.add(Paragraph.of(words.say("issues")));
            blocks.add(ItemList.numbered(indicator.issues().stream()
                    .map(issue -> words.in(issue.text()))
                    .toArray(String[]::new)));
        }
        frame.subIndicators().stream()
                .filter(each -> each.indicator() == indicator.number())
                .forEach(this::subIndicator);
    }

    private void subIndicator(SubIndicator part) {
        for (ItemGroup group : frame.groups()) {
            if (group.subIndicator().equals(part.id())) {
                blocks.add(named(part, group));
                edition.items().stream()
                        .filter(item -> item.group().equals(group.id()))
                        .forEach(item -> blocks.addAll(new ItemPages(words, item).blocks()));
            }
        }
    }

    /** A group has the name of its sub-indicator where it is all of it. */
    private Paragraph named(SubIndicator part, ItemGroup group) {
        String above = words.say("subIndicator", part.id(), part.name());
        String name = words.in(group.name());
        String text = words.in(part.name()).equals(name) ? above : above + "\n" + name;
        return new Paragraph(Prose.of(Run.bold(text)), Paragraph.Style.PLAIN);
    }
}
