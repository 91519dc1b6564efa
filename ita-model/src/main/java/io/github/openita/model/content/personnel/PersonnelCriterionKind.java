package io.github.openita.model.content.personnel;

/** What a criterion of personnel administration is about; the first four are asked for (R63). */
public enum PersonnelCriterionKind {
    /** Transfer (O21.1.1). */
    TRANSFER,
    /** Development (O21.1.2). */
    DEVELOPMENT,
    /** Performance evaluation (O21.1.3). */
    EVALUATION,
    /** Reward and punishment, and morale (O21.1.4). */
    REWARD_AND_DISCIPLINE,
    /** Something that is not asked for. */
    OTHER
}
