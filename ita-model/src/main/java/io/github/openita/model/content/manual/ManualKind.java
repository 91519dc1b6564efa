package io.github.openita.model.content.manual;

/** What a document for officers is; either will do (O8.1). */
public enum ManualKind {
    /** Manual (คู่มือ). */
    MANUAL,
    /** Standard of operation (มาตรฐาน). */
    STANDARD
}
