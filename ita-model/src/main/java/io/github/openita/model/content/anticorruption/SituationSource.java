package io.github.openita.model.content.anticorruption;

/** Where the station's situation of corruption is read from (O28.3.2). */
public enum SituationSource {
    /** Complaints and cases of corruption (ข้อร้องเรียน/คดีทุจริต). */
    CORRUPTION_COMPLAINTS,
    /** Objections of the State Audit Office (สตง.). */
    STATE_AUDIT_OFFICE,
    /** Objections of the Office of Internal Audit of the Royal Thai Police (สตส.). */
    RTP_INTERNAL_AUDIT,
    /** Another source; none is asked for. */
    OTHER;

    /** Whether it is one of the two audit bodies, of which one is enough. */
    public boolean isAudit() {
        return this == STATE_AUDIT_OFFICE || this == RTP_INTERNAL_AUDIT;
    }
}
