package io.github.openita.checklist.internal.rule.publicity;

import static io.github.openita.checklist.internal.rule.publicity.PublicityRules.ON_WEBSITE;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.Fault;
import io.github.openita.checklist.internal.rule.Hosts;
import io.github.openita.checklist.internal.rule.RuleInfo;
import io.github.openita.checklist.internal.rule.Verdicts;
import io.github.openita.model.content.publicity.NewsChannel;
import io.github.openita.model.content.publicity.Publicity;
import java.util.stream.Stream;

/** R38: news of performance is on the station's main website, where its link says. */
final class NewsOnWebsite extends WholeNews {

    @Override
    public RuleInfo info() {
        return RuleInfo.stated("R38", ON_WEBSITE);
    }

    @Override
    String criterion() {
        return ON_WEBSITE;
    }

    @Override
    News asked(Case<Publicity> given) {
        return News.ofPerformance(given).only(row -> row.item().channel() == NewsChannel.MAIN_WEBSITE);
    }

    @Override
    Object uncovered() {
        return NewsChannel.MAIN_WEBSITE;
    }

    @Override
    Stream<Fault> faults(Case<Publicity> given, News.Row row) {
        return Hosts.fault(given.station(), row.item().link(), row.at().child("link")).stream();
    }

    @Override
    public void judge(Case<Publicity> given, Verdicts verdicts) {
        super.judge(given, verdicts);
        asked(given)
                .rows()
                .forEach(
                        row -> Hosts.remarkUnknown(given, ON_WEBSITE, row.item().link(), verdicts));
    }
}
