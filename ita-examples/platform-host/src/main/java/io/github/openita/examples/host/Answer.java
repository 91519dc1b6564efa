package io.github.openita.examples.host;

import io.github.openita.export.spi.PluginReply;

/** What became of a call. */
sealed interface Answer {

    /**
     * The plugin answered.
     *
     * @param reply files, or problems in what was given
     */
    record Replied(PluginReply reply) implements Answer {}

    /**
     * The plugin failed.
     *
     * @param kind how
     * @param detail the class of what it threw, or what is wrong with its answer
     */
    record Failed(Kind kind, String detail) implements Answer {}

    /** How a plugin fails. */
    enum Kind {
        /** There is none that could be called. */
        NO_PLUGIN,
        /** It threw something. */
        THREW,
        /** Its answer is none. */
        RUBBISH,
        /** It did not answer in time, and is not called any more. */
        TIMED_OUT
    }
}
