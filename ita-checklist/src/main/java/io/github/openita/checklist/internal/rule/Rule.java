package io.github.openita.checklist.internal.rule;

import io.github.openita.model.content.Content;

/**
 * A rule over the content of one item: what constraints cannot say well. It must give a verdict on each criterion that it
 * lists, whatever is absent; a criterion on which it keeps silent counts as not provided.
 *
 * @param <C> the content that it looks at
 */
public interface Rule<C extends Content> {

    /** Its number and criteria. */
    RuleInfo info();

    /** The content that it looks at. */
    Class<C> content();

    /** Looks at a case and gives its verdicts. */
    void judge(Case<C> given, Verdicts verdicts);
}
