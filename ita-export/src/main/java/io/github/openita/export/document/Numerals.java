package io.github.openita.export.document;

import io.github.openita.model.text.Language;

/** The digits in which a document shows dates, numbers and page numbers. Text is never changed. */
public enum Numerals {
    /** ๐๑๒๓๔๕๖๗๘๙. */
    THAI,
    /** 0123456789. */
    ARABIC;

    /** Those that are usual in official documents of a language. */
    public static Numerals of(Language language) {
        return language == Language.TH ? THAI : ARABIC;
    }
}
