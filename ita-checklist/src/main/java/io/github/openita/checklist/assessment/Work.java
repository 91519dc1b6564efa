package io.github.openita.checklist.assessment;

/**
 * The kind of work that mends what was found, from the lightest on. The weights are this library's own estimate, for
 * ranking alone; no source measures them.
 */
public enum Work {
    /** A reviewer looks and signs. */
    SIGN(1),
    /** A file is saved in another format, or its address is given. */
    FILE(1),
    /** A day, month or year is given or set right. */
    DATE(1),
    /** A template of this library writes most of it. */
    DRAFT(2),
    /** A datum that is there is set right. */
    CORRECT(2),
    /** A datum that is absent is added. */
    COMPLETE(2),
    /** A whole part is made anew. */
    COMPOSE(6);

    private final int weight;

    Work(int weight) {
        this.weight = weight;
    }

    /** How much work it is, compared with the others. */
    public int weight() {
        return weight;
    }
}
