package io.github.openita.export.policy;

import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Inline;
import io.github.openita.export.document.Link;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Paragraph.Style;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.TextBlock;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeDefinition;
import io.github.openita.model.content.policy.BribeForm;
import io.github.openita.model.content.policy.PolicyClause;
import io.github.openita.model.content.policy.PolicyStatements;
import io.github.openita.model.content.policy.WhistleblowerProtection;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Contact;
import io.github.openita.model.value.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One announcement in one language, part by part. What is absent is left out, and the numbers run on. */
final class Page {

    private static final int CLAUSE = 2;
    private static final int WITHIN = 3;

    private final AntiBriberyAnnouncement announcement;
    private final Wording wording;
    private final List<Part> parts = new ArrayList<>();
    private int clauses;
    private int within;

    private Page(AntiBriberyAnnouncement announcement, Wording wording) {
        this.announcement = announcement;
        this.wording = wording;
    }

    /** Whatever the language, the same parts in the same order. */
    static List<Part> parts(AntiBriberyAnnouncement announcement, Wording wording) {
        Page page = new Page(announcement, wording);
        page.head();
        page.statements();
        page.clauses();
        page.end();
        return page.parts;
    }

    private void head() {
        parts.add(Part.of(
                new Heading(1, wording.say("title", wording.station())),
                new Paragraph(
                        Prose.of(Run.bold(wording.say("subject", wording.subject(announcement.title())))),
                        Style.CENTERED)));
    }

    private void statements() {
        PolicyStatements statements = announcement.statements();
        if (statements != null) {
            add(null, statements.antiBribery());
            add(null, statements.noGift());
        }
    }

    private void clauses() {
        AntiBriberyPolicy policy = announcement.policy();
        if (policy == null) {
            return;
        }
        parts.add(Part.of(Paragraph.indented(wording.say("lead"))));
        clause("objectives", policy.objectives());
        clause("scope", policy.scope());
        bribe(policy.bribe());
        clause("breach", policy.breach());
        clause("monitoring", policy.monitoring());
        channels(policy.complaintChannels().stream().filter(Contact::answered).toList());
        protection(policy.protection());
        policy.furtherClauses().forEach(this::further);
    }

    private void clause(String key, @Nullable Text text) {
        if (wording.has(text)) {
            add(heading(wording.say(key)), text);
        }
    }

    private void further(PolicyClause clause) {
        if (wording.has(clause.text())) {
            Text heading = clause.heading();
            add(heading(wording.has(heading) ? wording.in(heading) : wording.say("further")), clause.text());
        }
    }

    private void bribe(@Nullable BribeDefinition bribe) {
        if (bribe == null) {
            return;
        }
        List<Text> forms = bribe.forms().stream()
                .map(BribeForm::wording)
                .filter(Objects::nonNull)
                .filter(wording::has)
                .toList();
        if (forms.isEmpty()
                && none(bribe.definition(), bribe.reasonableness(), bribe.afterwards(), bribe.dutyAndCustom())) {
            return;
        }
        parts.add(Part.of(heading(wording.say("bribe"))));
        under("bribe.meaning", bribe.definition());
        forms(forms);
        under("bribe.reasonableness", bribe.reasonableness());
        under("bribe.afterwards", bribe.afterwards());
        under("bribe.duty-and-custom", bribe.dutyAndCustom());
    }

    private void forms(List<Text> forms) {
        if (!forms.isEmpty()) {
            List<Prose> entries =
                    forms.stream().map(form -> Prose.of(wording.in(form))).toList();
            parts.add(list(subheading("bribe.forms"), wording.say("bribe.forms.lead"), entries));
        }
    }

    private void channels(List<Contact> channels) {
        if (!channels.isEmpty()) {
            List<Prose> entries = channels.stream().map(this::channel).toList();
            parts.add(list(heading(wording.say("channels")), wording.say("channels.lead"), entries));
        }
    }

    private Prose channel(Contact channel) {
        String value = Objects.requireNonNullElse(channel.value(), "").strip();
        Inline address = WebAddress.isWellFormed(value) ? new Link(value, URI.create(value)) : Run.of(value);
        return Prose.of(Run.of(wording.called(channel) + ": "), address);
    }

    private void protection(@Nullable WhistleblowerProtection protection) {
        if (protection == null || none(protection.complainants(), protection.confidentiality())) {
            return;
        }
        parts.add(Part.of(heading(wording.say("protection"))));
        under("protection.complainants", protection.complainants());
        under("protection.confidentiality", protection.confidentiality());
    }

    private void under(String key, @Nullable Text text) {
        if (wording.has(text)) {
            add(subheading(key), text);
        }
    }

    private void end() {
        parts.add(Part.of(Paragraph.indented(wording.say("close"))));
        parts.add(Part.of(Paragraph.centered(wording.announced(announcement.announcedOn()))));
    }

    private Heading heading(String title) {
        clauses++;
        within = 0;
        return new Heading(CLAUSE, wording.say("clause", clauses, title));
    }

    private Heading subheading(String key) {
        within++;
        return new Heading(WITHIN, wording.say("within", clauses, within, wording.say(key)));
    }

    private boolean none(@Nullable Text... texts) {
        for (Text text : texts) {
            if (wording.has(text)) {
                return false;
            }
        }
        return true;
    }

    private void add(@Nullable Heading heading, @Nullable Text text) {
        if (text != null && wording.has(text)) {
            List<Prose> paragraphs = wording.in(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(Prose::of)
                    .toList();
            parts.add(part(heading, paragraphs));
        }
    }

    private Part list(Heading heading, String lead, List<Prose> entries) {
        List<Prose> paragraphs = new ArrayList<>();
        paragraphs.add(Prose.of(lead));
        for (int i = 0; i < entries.size(); i++) {
            List<Inline> numbered = new ArrayList<>();
            numbered.add(Run.of(wording.say("entry", i + 1) + " "));
            numbered.addAll(entries.get(i).parts());
            paragraphs.add(new Prose(numbered));
        }
        return part(heading, paragraphs);
    }

    private static Part part(@Nullable Heading heading, List<Prose> paragraphs) {
        List<List<TextBlock>> pieces = new ArrayList<>();
        for (Prose prose : paragraphs) {
            Paragraph paragraph = new Paragraph(prose, Style.INDENTED);
            pieces.add(heading != null && pieces.isEmpty() ? List.of(heading, paragraph) : List.of(paragraph));
        }
        return new Part(pieces);
    }
}
