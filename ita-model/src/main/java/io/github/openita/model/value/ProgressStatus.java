package io.github.openita.model.value;

/** How far a planned action has come. */
public enum ProgressStatus {
    /** Not begun (ยังไม่เริ่ม). */
    NOT_STARTED,
    /** Under way (อยู่ระหว่างดำเนินการ). */
    IN_PROGRESS,
    /** Done (เสร็จสิ้น). */
    COMPLETED,
    /** Given up (ยกเลิก). */
    CANCELLED
}
