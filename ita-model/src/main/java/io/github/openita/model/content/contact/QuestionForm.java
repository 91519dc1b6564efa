package io.github.openita.model.content.contact;

/** The kind of a channel for questions and answers; the list is open, as long as it is two-way (O5.4.2). */
public enum QuestionForm {
    /** A box for messages with questions and answers. */
    MESSAGE_BOX,
    /** A board of questions and answers. */
    WEB_BOARD,
    /** Live chat. */
    LIVE_CHAT,
    /** Another one in which both sides communicate. */
    OTHER_TWO_WAY
}
