package io.github.openita.model.content.announcement;

/** The kinds of announcement that O19.1 names; the printed list is open. */
public enum AnnouncementKind {
    /** The procurement plan (O19.1.1). */
    PLAN,
    /** The invitation (O19.1.2). */
    INVITATION,
    /** The result (O19.1.3). */
    RESULT,
    /** Another. */
    OTHER
}
