package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.ON_SOCIAL_MEDIA;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsChannel;
import io.github.openita.model.content.publicity.Publicity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** R40: news of performance is on social media, in a post that leads, or on a page that leads, to the station's website. */
final class NewsOnSocialMedia extends WholeNews {

    private static final List<NewsChannel> SOCIAL =
            Arrays.stream(NewsChannel.values()).filter(NewsChannel::isSocial).toList();

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R40", ON_SOCIAL_MEDIA);
    }

    @Override
    String criterion() {
        return ON_SOCIAL_MEDIA;
    }

    @Override
    News asked(Case<Publicity> given) {
        return News.ofPerformance(given).only(row -> SOCIAL.contains(row.item().channel()));
    }

    @Override
    Object uncovered() {
        return SOCIAL;
    }

    @Override
    Stream<Fault> faults(Case<Publicity> given, News.Row row) {
        return Stream.of(
                        Fault.in(row.item().link(), row.at().child("link")),
                        Hosts.fault(
                                given.station(),
                                row.item().websiteLink(),
                                row.at().child("websiteLink")))
                .flatMap(Optional::stream);
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        super.judge(given, verdicts);
        asked(given)
                .rows()
                .forEach(row ->
                        Hosts.remarkUnknown(given, ON_SOCIAL_MEDIA, row.item().websiteLink(), verdicts));
    }
}
