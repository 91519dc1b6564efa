package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.ON_WEBSITE;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsChannel;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;

/** R38: news of performance is on the station's main website, where its link says. */
final class NewsOnWebsite implements Rule<Publicity> {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R38", ON_WEBSITE);
    }

    @Override
    public Class<Publicity> content() {
        return Publicity.class;
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        News news = News.on(NewsTopic.PERFORMANCE, given)
                .only(row -> row.item().channel() == NewsChannel.MAIN_WEBSITE && !row.isOutside(given.year()));
        boolean there = news.judge(ON_WEBSITE, NewsChannel.MAIN_WEBSITE, verdicts);
        for (News.Row row : news.rows()) {
            there &= Hosts.judge(given, ON_WEBSITE, row.item().link(), row.at().child("link"), verdicts);
        }
        if (there) {
            verdicts.pass(ON_WEBSITE);
        }
    }
}
