package io.github.openita.export.submission;

import io.github.openita.model.text.Text;

/**
 * Something wrong with a package.
 *
 * @param kind what is wrong
 * @param file the name of the file within the package, without control characters and cut where it is too long; empty
 *     where it is about the whole
 * @param message the same in words
 */
public record PackageFault(Kind kind, String file, Text message) {

    /** What can be wrong with a package. */
    public enum Kind {
        /** It is no ZIP, or a damaged one. */
        UNREADABLE,
        /** It has no manifest, or one that cannot be read. */
        NO_MANIFEST,
        /** It has more files, or larger ones, than a package has. */
        TOO_LARGE,
        /** A name that leads out of the package or that some system does not take. */
        UNSAFE_NAME,
        /** Two files have one name. */
        REPEATED,
        /** A file is a link to another. */
        LINK,
        /** A file is not what it was. */
        CHANGED,
        /** A file is named by the manifest and is not there. */
        MISSING,
        /** A file is there that the manifest does not name. */
        EXTRA
    }
}
