package io.github.openita.model.content.contact;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.TimeLimit;
import io.github.openita.model.value.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * The channel for questions and answers (Q&amp;A): two-way, with a reply that somebody owes within a time (R51).
 *
 * @param page the place on the unit's website where outsiders ask (O5.4, O5.4.1)
 * @param form by which they ask and are answered (O5.4.1, O5.4.2)
 * @param answersAt where answers appear, the same page perhaps (O5.4.2)
 * @param linkedFrom the page of the station's main website that leads to the channel (O5.4.3)
 * @param responsible who is responsible for replies: a person, a position or a unit (O5.5.1)
 * @param replyWithin time within which a reply is given (O5.5.2)
 * @param replyGuideline the guideline for prompt replies, as the channel itself shows it (O5.5)
 */
public record QuestionChannel(
        @Required(criterion = {"question-page", "outsiders-can-ask"}) @Nullable
        WebLink page,

        @Required(criterion = {"outsiders-can-ask", "two-way-answers"}) @Nullable
        QuestionForm form,

        @Required(criterion = "two-way-answers") @Nullable WebLink answersAt,

        @Required(criterion = "questions-linked-from-main-website") @Nullable
        WebLink linkedFrom,

        @Required(criterion = "reply-responsible") @Nullable Text responsible,
        @Required(criterion = "reply-time") @Nullable TimeLimit replyWithin,

        @Required(criterion = "prompt-reply-guideline") @Nullable
        Text replyGuideline) {

    /** A channel of a kind at a page, where the answers appear too. */
    public static QuestionChannel of(QuestionForm form, WebLink page) {
        return new QuestionChannel(page, form, page, null, null, null, null);
    }

    /** With another page on which answers appear. */
    public QuestionChannel answersAt(WebLink answersAt) {
        return new QuestionChannel(page, form, answersAt, linkedFrom, responsible, replyWithin, replyGuideline);
    }

    /** With the page of the station's main website that leads to it. */
    public QuestionChannel withLinkedFrom(WebLink linkedFrom) {
        return new QuestionChannel(page, form, answersAt, linkedFrom, responsible, replyWithin, replyGuideline);
    }

    /** With who replies, within which time, and by which guideline. */
    public QuestionChannel withReply(Text responsible, TimeLimit replyWithin, Text replyGuideline) {
        return new QuestionChannel(page, form, answersAt, linkedFrom, responsible, replyWithin, replyGuideline);
    }
}
