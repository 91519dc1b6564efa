package io.github.openita.checklist.internal.rule.contact;

import io.github.openita.checklist.internal.rule.Case;
import io.github.openita.checklist.internal.rule.OnMainWebsite;
import io.github.openita.checklist.internal.rule.PictureOrPdf;
import io.github.openita.checklist.internal.rule.Rule;
import io.github.openita.model.content.contact.ContactAndFeedback;
import io.github.openita.model.content.contact.QuestionChannel;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileRef;
import io.github.openita.model.value.WebLink;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every rule over contact information, questions and answers, and feedback. */
public final class ContactRules {

    static final String ELEMENTS = "contact-and-feedback/contact-elements";
    static final String ALL_ELEMENTS = "contact-and-feedback/contact-all-elements";
    static final String LOCATION_MAP = "contact-and-feedback/location-map";
    static final String UPDATED_ON_CHANGE = "contact-and-feedback/contact-updated-on-change";
    static final String QUESTION_PAGE = "contact-and-feedback/question-page";
    static final String TWO_WAY = "contact-and-feedback/two-way-answers";
    static final String LINKED = "contact-and-feedback/questions-linked-from-main-website";
    static final String FEEDBACK_PAGE = "contact-and-feedback/feedback-page";

    private ContactRules() {}

    /** The rules. */
    public static List<Rule<ContactAndFeedback>> all() {
        return List.of(
                new FiveElements(),
                new ContactUpToDate(),
                new PictureOrPdf<>(
                        "R50",
                        LOCATION_MAP,
                        ContactAndFeedback.class,
                        ContactRules::map,
                        given -> given.at().child("contact").child("mapImage")),
                ofQuestions("R43", QUESTION_PAGE, "page", QuestionChannel::page),
                ofQuestions("R37", LINKED, "linkedFrom", QuestionChannel::linkedFrom),
                new AnswersOnWebsite(),
                new OnMainWebsite<>(
                        "R38",
                        FEEDBACK_PAGE,
                        ContactAndFeedback.class,
                        ContactAndFeedback::feedbackPage,
                        given -> given.at().child("feedbackPage")));
    }

    private static Rule<ContactAndFeedback> ofQuestions(
            String id, String criterion, String component, Function<QuestionChannel, @Nullable WebLink> page) {
        return new OnMainWebsite<>(
                id,
                criterion,
                ContactAndFeedback.class,
                content -> content.questions() == null ? null : page.apply(content.questions()),
                given -> given.content().questions() == null
                        ? questionsAt(given)
                        : questionsAt(given).child(component));
    }

    static Location questionsAt(Case<ContactAndFeedback> given) {
        return given.at().child("questions");
    }

    private static @Nullable FileRef map(ContactAndFeedback content) {
        return content.contact() == null ? null : content.contact().mapImage();
    }
}
