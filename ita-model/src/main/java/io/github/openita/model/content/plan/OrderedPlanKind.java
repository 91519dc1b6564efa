package io.github.openita.model.content.plan;

/** Kinds of plans that the chain of command orders (O7.1.3.2). */
public enum OrderedPlanKind {
    /** Crime prevention and suppression (ป้องกันปราบปรามอาชญากรรม). */
    CRIME,
    /** Gambling dens and vice (บ่อนการพนันและอบายมุข). */
    GAMBLING_VICE,
    /** Human trafficking (การค้ามนุษย์). */
    HUMAN_TRAFFICKING,
    /** Theft of cars and motorcycles (การโจรกรรมรถยนต์และรถจักรยานยนต์). */
    VEHICLE_THEFT,
    /** Another plan; none is asked for. */
    OTHER
}
