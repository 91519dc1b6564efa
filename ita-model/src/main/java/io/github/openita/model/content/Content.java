package io.github.openita.model.content;

/**
 * The typed content of a disclosure item. Its records carry a {@link ContentKey}; every component may be absent, lists
 * are empty then, and nothing throws on absence.
 */
public interface Content {}
