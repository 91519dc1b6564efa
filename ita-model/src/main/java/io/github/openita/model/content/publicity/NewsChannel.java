package io.github.openita.model.content.publicity;

/** Where news is published. */
public enum NewsChannel {
    /** The station's main website (O6.2.1). */
    MAIN_WEBSITE,
    /** Facebook. */
    FACEBOOK,
    /** LINE. */
    LINE,
    /** Other social media. */
    OTHER_SOCIAL;

    /** Whether it is social media (O6.2.2). */
    public boolean isSocial() {
        return this != MAIN_WEBSITE;
    }
}
