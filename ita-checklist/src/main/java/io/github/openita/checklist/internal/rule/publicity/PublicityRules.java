package io.github.openita.checklist.internal.rule.publicity;

import io.github.openita.checklist.internal.rule.PictureOrPdf;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.publicity.NewsTopic;
import io.github.openita.model.content.publicity.Publicity;
import io.github.openita.model.value.FileRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule over publicity. */
public final class PublicityRules {

    static final String PERFORMANCE_NEWS = "publicity/performance-news";
    static final String START = "publicity/publication-start";
    static final String ON_WEBSITE = "publicity/news-on-main-website";
    static final String ON_SOCIAL_MEDIA = "publicity/news-on-social-media";
    static final String ITA_NEWS = "publicity/ita-news";
    static final String SURVEY = "publicity/eit-survey-invitation";

    private PublicityRules() {}

    /** The rules. */
    public static List<Rule<Publicity>> all() {
        return List.of(
                new NewsOfYear(PERFORMANCE_NEWS, NewsTopic.PERFORMANCE),
                new PublicationStart(),
                new PublicationGoesOn(),
                new NewsOnWebsite(),
                new NewsOnSocialMedia(),
                new NewsOfYear(ITA_NEWS, NewsTopic.ITA),
                new PictureOrPdf<>(
                        "R41",
                        SURVEY,
                        Publicity.class,
                        PublicityRules::qrCode,
                        given -> given.at().child("eitSurvey").child("qrCode")));
    }

    private static @Nullable FileRef qrCode(Publicity content) {
        return content.eitSurvey() == null ? null : content.eitSurvey().qrCode();
    }
}
