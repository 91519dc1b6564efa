package io.github.openita.model.committee;

/** A role in the committee. */
public enum CommitteeRole {
    /** Chair (ประธานกรรมการ). */
    CHAIR,
    /** Vice-chair (รองประธานกรรมการ). */
    VICE_CHAIR,
    /** Member (กรรมการ). */
    MEMBER,
    /** Member and secretary (กรรมการและเลขานุการ). */
    MEMBER_AND_SECRETARY,
    /** Member and assistant secretary (กรรมการและผู้ช่วยเลขานุการ). */
    MEMBER_AND_ASSISTANT_SECRETARY
}
