package io.github.openita.model.content.publicity;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.Lists;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Publicity of performance and of the assessment (O6 of the 2566 edition).
 *
 * @param news news published, one row for each place of publication (O6.1 to O6.3)
 * @param eitSurvey the invitation to the EIT survey (O6.4)
 */
@ContentKey("publicity")
public record Publicity(
        List<NewsItem> news, @Valid @Nullable SurveyInvitation eitSurvey) implements Content {

    /** Absent lists become empty. */
    public Publicity {
        news = Lists.copy(news);
    }

    /** Some news. */
    public static Publicity of(NewsItem... news) {
        return new Publicity(List.of(news), null);
    }

    /** With one row of news more. */
    public Publicity with(NewsItem item) {
        List<NewsItem> all = new ArrayList<>(news);
        all.add(item);
        return new Publicity(all, eitSurvey);
    }

    /** With the invitation to the EIT survey. */
    public Publicity withEitSurvey(SurveyInvitation eitSurvey) {
        return new Publicity(news, eitSurvey);
    }
}
