package io.github.openita.model.content.publicity;

import io.github.openita.model.text.Text;
import io.github.openita.model.value.WebLink;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * News at one place of publication. What is asked of it depends on its topic and channel.
 *
 * @param publishedOn day of publication; news of another fiscal year does not count (O6.1, O6.1.1, O6.3)
 * @param topic what it is about (O6.1, O6.3)
 * @param title title (O6.1, O6.3)
 * @param channel where it is published (O6.2.1, O6.2.2)
 * @param link where it can be read
 * @param websiteLink of social media only: the address on the station's website to which the post, or the page that
 *     carries it, leads (O6.2.2)
 */
public record NewsItem(
        @Nullable LocalDate publishedOn,
        @Nullable NewsTopic topic,
        @Nullable Text title,
        @Nullable NewsChannel channel,
        @Nullable WebLink link,
        @Nullable WebLink websiteLink) {

    /** News whose place of publication is not known yet. */
    public static NewsItem of(NewsTopic topic, LocalDate publishedOn, Text title) {
        return new NewsItem(publishedOn, topic, title, null, null, null);
    }

    /** On the station's main website. */
    public NewsItem onMainWebsite(WebLink link) {
        return new NewsItem(publishedOn, topic, title, NewsChannel.MAIN_WEBSITE, link, null);
    }

    /** On social media, in a post that leads, or on a page that leads, to the station's website. */
    public NewsItem onSocialMedia(NewsChannel channel, WebLink link, WebLink websiteLink) {
        return new NewsItem(publishedOn, topic, title, channel, link, websiteLink);
    }
}
