package io.github.openita.export.order;

import io.github.openita.checklist.template.order.OrderTemplate;
import io.github.openita.export.document.Block;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.document.ItemList;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Paragraph.Style;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.committee.CommitteeRole;
import io.github.openita.model.committee.OfficerAssignment;
import io.github.openita.model.committee.OrderDuty;
import io.github.openita.model.committee.OrderHeading;
import io.github.openita.model.committee.OrderMember;
import io.github.openita.model.committee.OrderText;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.EnglishDates;
import io.github.openita.model.time.ThaiDates;
import io.github.openita.model.value.OfficeHolder;
import io.github.openita.model.value.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the committee order of a dossier into a document; what is not known yet is left as dots to be filled in. */
public final class OrderDocument {

    private static final Messages MESSAGES = Messages.load(OrderDocument.class, "order");

    private final OrderTemplate template = OrderTemplate.standard();
    private final RecordDescriptions descriptions = RecordDescriptions.of(List.of(Composite.of(CommitteeOrder.class)));

    private OrderDocument() {}

    /** A builder of such documents; share it. */
    public static OrderDocument create() {
        return new OrderDocument();
    }

    /**
     * The document of an order.
     *
     * @param preparedOn the day that the file states as that of its making
     */
    public Document of(CommitteeOrder order, Station station, int fiscalYear, Language language, LocalDate preparedOn) {
        Page page = new Page(order, station, language);
        String title = page.say("title", page.station());
        DocumentInfo info =
                DocumentInfo.of(title, language, page.station(), preparedOn).about(page.subject());
        return Document.of(info, page.blocks(template.wording(order, station, fiscalYear)));
    }

    /** The blocks of an order alone, to stand inside a larger document. */
    public List<Block> blocks(CommitteeOrder order, Station station, int fiscalYear, Language language) {
        return new Page(order, station, language).blocks(template.wording(order, station, fiscalYear));
    }

    /** One order in one language. */
    private final class Page {

        private final CommitteeOrder order;
        private final Station station;
        private final Language language;

        Page(CommitteeOrder order, Station station, Language language) {
            this.order = order;
            this.station = station;
            this.language = language;
        }

        List<Block> blocks(OrderText wording) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Paragraph(Prose.of(Run.bold(say("title", station()))), Style.CENTERED));
            blocks.add(Paragraph.centered(number()));
            blocks.add(new Paragraph(Prose.of(Run.bold(say("subject", subject()))), Style.CENTERED));
            paragraph(wording.preamble(), blocks);
            paragraph(wording.appointment(), blocks);
            members(blocks);
            duties(blocks);
            order.assignments().forEach(each -> blocks.add(Paragraph.indented(assigned(each))));
            paragraph(wording.effect(), blocks);
            blocks.add(new Paragraph(Prose.of(issued()), Style.CENTERED));
            blocks.add(signature());
            return blocks;
        }

        private void paragraph(@Nullable Text text, List<Block> blocks) {
            if (text != null && text.answered()) {
                blocks.add(Paragraph.indented(text.in(language)));
            }
        }

        private String number() {
            OrderHeading heading = order.heading();
            return heading == null || heading.number() == null || heading.year() == null
                    ? say("number.blank")
                    : say("number", digits(heading.number()), digits(heading.year()));
        }

        private void members(List<Block> blocks) {
            if (!order.members().isEmpty()) {
                List<ItemList.Entry> entries = order.members().stream()
                        .map(member -> new ItemList.Entry(Prose.of(line(member)), null))
                        .toList();
                blocks.add(new ItemList(ItemList.Marker.NUMBER, entries));
            }
        }

        private String line(OrderMember member) {
            CommitteeRole role = member.role();
            String named = named(member.holder());
            String first = role == null ? named : say("member", named, inWords(descriptions.label(role)));
            String position = position(member.holder());
            return position.isEmpty() ? first : first + "\n" + position;
        }

        private void duties(List<Block> blocks) {
            List<String> texts = order.duties().stream()
                    .map(OrderDuty::text)
                    .filter(Objects::nonNull)
                    .filter(Text::answered)
                    .map(this::inWords)
                    .toList();
            if (!texts.isEmpty()) {
                blocks.add(Paragraph.indented(say("duties")));
                blocks.add(ItemList.numbered(texts.toArray(String[]::new)));
            }
        }

        private String assigned(OfficerAssignment assignment) {
            OfficeHolder holder = order.members().stream()
                    .filter(member -> Objects.equals(member.id(), assignment.member()))
                    .map(OrderMember::holder)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            Text duty = assignment.duty();
            return say("assignment", named(holder), position(holder), duty == null ? "" : inWords(duty));
        }

        private String issued() {
            LocalDate day = order.issuedOn();
            if (day == null) {
                return say("issued.blank");
            }
            return say("issued", language == Language.TH ? ThaiDates.ORDER.day(day) : EnglishDates.FULL.day(day));
        }

        private SignatureBlock signature() {
            OfficeHolder signer = order.signedBy();
            Person person = signer == null ? null : signer.person();
            String name = person == null || !person.named() ? null : person.firstName() + " " + person.surname();
            String position = position(signer);
            return SignatureBlock.of(
                    person == null ? null : person.rank(),
                    name,
                    position.isEmpty() ? new String[0] : new String[] {position});
        }

        private String named(@Nullable OfficeHolder holder) {
            Person person = holder == null ? null : holder.person();
            return person == null
                    ? say("unnamed")
                    : Stream.of(person.rank(), person.firstName(), person.surname())
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" "));
        }

        private String position(@Nullable OfficeHolder holder) {
            Text position = holder == null ? null : holder.position();
            return position == null ? "" : inWords(position);
        }

        private String subject() {
            OrderHeading heading = order.heading();
            Text subject = heading == null ? null : heading.subject();
            return subject == null ? say("unnamed") : inWords(subject);
        }

        private String station() {
            StationName name = station.name();
            Text full = name == null ? null : name.full();
            return full == null ? say("unnamed") : inWords(full);
        }

        private String say(String key, Object... arguments) {
            return inWords(MESSAGES.format(key, arguments));
        }

        private String inWords(Text text) {
            return text.in(language);
        }

        private String digits(int number) {
            return Digits.in(language, Integer.toString(number));
        }
    }
}
