package io.github.openita.export.internal.national;

import java.io.IOException;

/** A file with a dossier. */
public interface Source {

    /** Its name, relative to where all are, with slashes; signs that cannot be shown are replaced. */
    String name();

    /** A name whose every sign can be shown. */
    static String shown(String name) {
        return name.replaceAll("\\p{C}", "\uFFFD");
    }

    /** How large it says that it is, in bytes, 0 or more. */
    long statedSize();

    /** So many bytes of its content, or all where there are fewer. */
    byte[] content(int most) throws IOException;
}
