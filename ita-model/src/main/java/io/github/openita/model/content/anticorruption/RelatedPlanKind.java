package io.github.openita.model.content.anticorruption;

/** The plans with which the plan is linked (O28.3.1). */
public enum RelatedPlanKind {
    /** Master plan under the National Strategy, issue 21 (แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ ๒๑). */
    MASTER_PLAN_21,
    /** National action plan against corruption, phase 2 (แผนปฏิบัติการด้านการต่อต้านการทุจริตฯ ระยะที่ ๒). */
    NATIONAL_ANTI_CORRUPTION_PLAN,
    /** A plan of the Royal Thai Police (แผนของสำนักงานตำรวจแห่งชาติ). */
    ROYAL_THAI_POLICE_PLAN,
    /** Another plan; none is asked for. */
    OTHER
}
