package io.github.openita.model.value;

/** A value of several parts that says itself whether it is there, whole. */
public interface Answer {

    /** Whether every part is there that makes this value an answer. Its form is not looked at. */
    boolean answered();
}
