package io.github.openita.model.content.publicity;

import io.github.openita.model.constraint.AnyOf;
import io.github.openita.model.constraint.Required;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * News that invites outsiders to the station's EIT survey (O6.4).
 *
 * @param news where it can be read
 * @param surveyLink link to the survey, wherever that is held; link or QR code is enough
 * @param qrCode picture of the QR code
 */
@AnyOf(
        components = {"surveyLink", "qrCode"},
        criterion = "eit-survey-invitation")
public record SurveyInvitation(
        @Required(criterion = "eit-survey-invitation") @Nullable
        WebLink news,

        @Nullable WebLink surveyLink,
        @Nullable FileRef qrCode) {

    /** News without a way to the survey yet. */
    public static SurveyInvitation of(WebLink news) {
        return new SurveyInvitation(news, null, null);
    }

    /** With a link to the survey. */
    public SurveyInvitation withSurveyLink(WebLink surveyLink) {
        return new SurveyInvitation(news, surveyLink, qrCode);
    }

    /** With a QR code. */
    public SurveyInvitation withQrCode(FileRef qrCode) {
        return new SurveyInvitation(news, surveyLink, qrCode);
    }
}
