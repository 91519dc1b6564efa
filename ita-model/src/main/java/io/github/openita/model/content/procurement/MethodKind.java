package io.github.openita.model.content.procurement;

/** Methods of the Public Procurement and Supplies Administration Act B.E. 2560. */
public enum MethodKind {
    /** Open invitation (ประกาศเชิญชวนทั่วไป). */
    OPEN_INVITATION,
    /** Selection (คัดเลือก). */
    SELECTION,
    /** Specific (เฉพาะเจาะจง). */
    SPECIFIC,
    /** Design contest (ประกวดแบบ). */
    DESIGN_CONTEST,
    /** Another method, in words. */
    OTHER
}
