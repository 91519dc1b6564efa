package io.github.openita.model.content.contact;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.value.WebLink;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Contact information, the channel for questions and answers, and the feedback channel (O5 of the 2566 edition).
 *
 * @param contact contact information (O5.1 to O5.3)
 * @param questions the channel for questions and answers (O5.4, O5.5)
 * @param feedbackPage the place on the unit's website where outsiders comment, suggest, praise or criticise (O5.6)
 */
@ContentKey("contact-and-feedback")
public record ContactAndFeedback(
        @Valid @Nullable ContactInfo contact,
        @Valid @Nullable QuestionChannel questions,

        @Required(criterion = "feedback-page") @Nullable WebLink feedbackPage)
        implements Content {

    /** Nothing given yet. */
    public static ContactAndFeedback of() {
        return new ContactAndFeedback(null, null, null);
    }

    /** Contact information alone. */
    public static ContactAndFeedback of(ContactInfo contact) {
        return new ContactAndFeedback(contact, null, null);
    }

    /** With the contact information. */
    public ContactAndFeedback withContact(ContactInfo contact) {
        return new ContactAndFeedback(contact, questions, feedbackPage);
    }

    /** With the channel for questions and answers. */
    public ContactAndFeedback withQuestions(QuestionChannel questions) {
        return new ContactAndFeedback(contact, questions, feedbackPage);
    }

    /** With the place for opinions. */
    public ContactAndFeedback withFeedbackPage(WebLink feedbackPage) {
        return new ContactAndFeedback(contact, questions, feedbackPage);
    }
}
