package io.github.openita.checklist.template.policy;

import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeDefinition;
import io.github.openita.model.content.policy.BribeForm;
import io.github.openita.model.content.policy.BribeKind;
import io.github.openita.model.content.policy.PolicyStatements;
import io.github.openita.model.content.policy.WhistleblowerProtection;
import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.GiftRule;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.HeadCapacity;
import io.github.openita.model.station.Station;
import io.github.openita.model.station.StationHead;
import io.github.openita.model.station.StationName;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Drafts the announcement of the Anti-Bribery Policy and the No Gift Policy (O23). Each clause is a text of its own, in
 * Thai and English, which the record's {@code with…} methods replace; further clauses follow the rest.
 *
 * <pre>{@code
 * AntiBriberyAnnouncement draft = PolicyTemplate.standard().draft(facts, edition);
 * }</pre>
 */
public final class PolicyTemplate {

    private final Messages messages = Messages.load(PolicyTemplate.class, "policy");
    private final GiftLaws laws = new GiftLaws(messages);

    private PolicyTemplate() {}

    /** The template of this library. */
    public static PolicyTemplate standard() {
        return new PolicyTemplate();
    }

    /**
     * The announcement, complete but for what the facts lack: without a head nobody announces it, without a day or
     * channels those are absent, and the assessment says so.
     *
     * @throws IllegalArgumentException if the edition has no rule on gifts, from which amount, days and laws come
     */
    public AntiBriberyAnnouncement draft(PolicyFacts facts, Edition edition) {
        GiftRule rule = edition.giftRule()
                .orElseThrow(() -> new IllegalArgumentException("edition " + edition + " has no rule on gifts"));
        Clauses clauses = new Clauses(facts, rule);
        StationHead head = facts.station().head();
        return new AntiBriberyAnnouncement(
                clauses.say("title"),
                new PolicyStatements(clauses.say("statement.anti-bribery"), clauses.say("statement.no-gift")),
                head == null ? null : head.person(),
                head == null ? null : position(head),
                facts.announcedOn(),
                policy(clauses, facts),
                List.of());
    }

    private static AntiBriberyPolicy policy(Clauses clauses, PolicyFacts facts) {
        return new AntiBriberyPolicy(
                clauses.say("objectives"),
                clauses.say("scope"),
                bribe(clauses),
                clauses.say("breach"),
                clauses.say("monitoring"),
                facts.channels(),
                new WhistleblowerProtection(
                        clauses.say("protection.complainants"), clauses.say("protection.confidentiality")),
                List.of());
    }

    private static BribeDefinition bribe(Clauses clauses) {
        return new BribeDefinition(
                clauses.say("bribe.definition"),
                Stream.of(BribeKind.values())
                        .map(kind -> new BribeForm(kind, clauses.say("bribe.form." + kind.name())))
                        .toList(),
                clauses.say("bribe.reasonableness"),
                clauses.say("bribe.afterwards"),
                clauses.say("bribe.duty-and-custom"));
    }

    /** An acting head signs as one; a title that says so already is left as it is. */
    private @Nullable Text position(StationHead head) {
        Text title = head.position();
        if (title == null || head.capacity() != HeadCapacity.ACTING) {
            return title;
        }
        String mark = messages.get("acting.mark").in(Language.TH);
        if (title.th() != null && title.th().contains(mark)) {
            return title;
        }
        Text acting = messages.format("acting", title);
        return new Text(acting.th(), title.en() == null ? null : acting.en());
    }

    /** The template's texts for one station, year and rule on gifts. */
    private final class Clauses {

        private final Object[] arguments;

        Clauses(PolicyFacts facts, GiftRule rule) {
            this.arguments = new Object[] {
                nameOf(facts.station()),
                FiscalYear.of(facts.fiscalYear()),
                laws.cited(rule.laws()),
                rule.limitBaht(),
                rule.reportWithinDays(),
                rule.yearsAfterOffice()
            };
        }

        Text say(String key) {
            return messages.format(key, arguments);
        }
    }

    private Text nameOf(Station station) {
        StationName name = station.name();
        Text full = name == null ? null : name.full();
        return full == null ? messages.get("station") : full;
    }
}
