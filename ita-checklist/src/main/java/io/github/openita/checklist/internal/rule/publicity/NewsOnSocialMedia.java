package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.ON_SOCIAL_MEDIA;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsChannel;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;
import java.util.Arrays;
import java.util.List;

/** R40: news of performance is on social media, in posts that lead, or on pages that lead, to the station's website. */
final class NewsOnSocialMedia implements Rule<Publicity> {

    private static final List<NewsChannel> SOCIAL =
            Arrays.stream(NewsChannel.values()).filter(NewsChannel::isSocial).toList();

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R40", ON_SOCIAL_MEDIA);
    }

    @Override
    public Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News news = News.on(NewsTopic.PERFORMANCE, given)
                .only(row -> SOCIAL.contains(row.item().channel()) && !row.isOutside(given.year()));
        boolean there = news.judge(ON_SOCIAL_MEDIA, SOCIAL, verdicts);
        for (News.Row row : news.rows()) {
            there &= News.answers(ON_SOCIAL_MEDIA, row.item().link(), row.at().child("link"), verdicts);
            there &= Hosts.judge(
                    given, ON_SOCIAL_MEDIA, row.item().websiteLink(), row.at().child("websiteLink"), verdicts);
        }
        if (there) {
            verdicts.pass(ON_SOCIAL_MEDIA);
        }
    }
}
