package io.github.openita.model.content.anticorruption;

/** What a project of the plan is about. One on the CPI is asked for (O28.4). */
public enum ProjectTopic {
    /** Corruption Perceptions Index (ดัชนีการรับรู้การทุจริต). */
    CPI,
    /** Against bribery (ต่อต้านสินบน). */
    ANTI_BRIBERY,
    /** Ethics (จริยธรรม). */
    ETHICS,
    /** Transparency (ความโปร่งใส). */
    TRANSPARENCY,
    /** Control of risks (ควบคุมความเสี่ยง). */
    RISK_CONTROL,
    /** Something else. */
    OTHER
}
