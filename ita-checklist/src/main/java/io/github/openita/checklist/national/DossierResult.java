package io.github.openita.checklist.national;

/** What became of one dossier. */
public sealed interface DossierResult permits DossierResult.Counted, DossierResult.LeftOut {

    /**
     * It was assessed.
     *
     * @param source its file, relative to where all are, with slashes
     * @param result the result
     */
    record Counted(String source, StationResult result) implements DossierResult {}

    /**
     * It is not counted.
     *
     * @param source its file, relative to where all are, with slashes
     * @param fault why
     */
    record LeftOut(String source, DossierFault fault) implements DossierResult {}

    /** Its file, relative to where all are, with slashes. */
    String source();
}
