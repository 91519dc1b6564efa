package io.github.openita.checklist.internal.rule.policy;

import static io.github.openita.checklist.internal.rule.policy.PolicyRules.THAI_AND_ENGLISH;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.policy.AntiBriberyAnnouncement;
import io.github.openita.model.content.policy.AntiBriberyPolicy;
import io.github.openita.model.content.policy.BribeDefinition;
import io.github.openita.model.content.policy.LanguageVersion;
import io.github.openita.model.content.policy.PolicyStatements;
import io.github.openita.model.content.policy.WhistleblowerProtection;
import io.github.openita.model.field.Location;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * R34: the policy is there, and every text of it and of the statements has English beside Thai; or both versions are
 * published.
 */
final class BothLanguages implements Rule<AntiBriberyAnnouncement> {

    @Override
    public RuleInfo info() {
        return RuleInfo.computed("R34", THAI_AND_ENGLISH);
    }

    @Override
    public Class<AntiBriberyAnnouncement> content() {
        return AntiBriberyAnnouncement.class;
    }

    @Override
    public void judge(Case<AntiBriberyAnnouncement> given, Verdicts verdicts) {
        if (publishedInBoth(given.content().documents())) {
            verdicts.pass(THAI_AND_ENGLISH);
            return;
        }
        Map<Location, Text> policy = policyTexts(given);
        Map<Location, Text> all = statementTexts(given);
        all.putAll(policy);
        boolean translated = true;
        for (Map.Entry<Location, Text> each : all.entrySet()) {
            if (!each.getValue().bilingual()) {
                translated = false;
                verdicts.fail(THAI_AND_ENGLISH, each.getKey(), ProblemKind.TRANSLATION_MISSING);
            }
        }
        if (policy.isEmpty()) {
            verdicts.missing(THAI_AND_ENGLISH, given.at().child("policy"), ProblemKind.MISSING);
        } else if (translated) {
            verdicts.pass(THAI_AND_ENGLISH);
        }
    }

    private static boolean publishedInBoth(List<LanguageVersion> documents) {
        return published(documents, Language.TH) && published(documents, Language.EN);
    }

    private static boolean published(List<LanguageVersion> documents, Language language) {
        return documents.stream().anyMatch(each -> each.language() == language && each.published());
    }

    private static Map<Location, Text> statementTexts(Case<AntiBriberyAnnouncement> given) {
        Map<Location, Text> texts = new LinkedHashMap<>();
        PolicyStatements statements = given.content().statements();
        if (statements != null) {
            Location at = given.at().child("statements");
            put(texts, at.child("antiBribery"), statements.antiBribery());
            put(texts, at.child("noGift"), statements.noGift());
        }
        return texts;
    }

    private static Map<Location, Text> policyTexts(Case<AntiBriberyAnnouncement> given) {
        Map<Location, Text> texts = new LinkedHashMap<>();
        AntiBriberyPolicy policy = given.content().policy();
        if (policy != null) {
            putPolicy(texts, given.at().child("policy"), policy);
        }
        return texts;
    }

    private static void putPolicy(Map<Location, Text> texts, Location at, AntiBriberyPolicy policy) {
        put(texts, at.child("objectives"), policy.objectives());
        put(texts, at.child("scope"), policy.scope());
        if (policy.bribe() != null) {
            putBribe(texts, at.child("bribe"), policy.bribe());
        }
        put(texts, at.child("breach"), policy.breach());
        put(texts, at.child("monitoring"), policy.monitoring());
        for (int i = 0; i < policy.complaintChannels().size(); i++) {
            Location channel = at.child("complaintChannels").child(i);
            put(texts, channel.child("label"), policy.complaintChannels().get(i).label());
        }
        WhistleblowerProtection protection = policy.protection();
        if (protection != null) {
            put(texts, at.child("protection").child("complainants"), protection.complainants());
            put(texts, at.child("protection").child("confidentiality"), protection.confidentiality());
        }
        for (int i = 0; i < policy.furtherClauses().size(); i++) {
            Location clause = at.child("furtherClauses").child(i);
            put(texts, clause.child("heading"), policy.furtherClauses().get(i).heading());
            put(texts, clause.child("text"), policy.furtherClauses().get(i).text());
        }
    }

    private static void putBribe(Map<Location, Text> texts, Location at, BribeDefinition bribe) {
        put(texts, at.child("definition"), bribe.definition());
        for (int i = 0; i < bribe.forms().size(); i++) {
            put(
                    texts,
                    at.child("forms").child(i).child("wording"),
                    bribe.forms().get(i).wording());
        }
        put(texts, at.child("reasonableness"), bribe.reasonableness());
        put(texts, at.child("afterwards"), bribe.afterwards());
        put(texts, at.child("dutyAndCustom"), bribe.dutyAndCustom());
    }

    /** A blank text is none: that it is missing is said where it is asked for. */
    private static void put(Map<Location, Text> texts, Location at, @Nullable Text text) {
        if (text != null && !(ThaiText.isBlank(text.th()) && ThaiText.isBlank(text.en()))) {
            texts.put(at, text);
        }
    }
}
