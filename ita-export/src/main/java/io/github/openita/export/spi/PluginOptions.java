package io.github.openita.export.spi;

import java.util.List;

/** Names of options. */
public final class PluginOptions {

    /** The day as of which is assessed and by which documents are dated: ISO 8601, Common Era. */
    public static final String AS_OF = "as-of";

    /** {@code th}, which is the default, or {@code en}. */
    public static final String LANGUAGE = "language";

    /** Ids of documents, separated by commas; all where it is absent. */
    public static final String DOCUMENTS = "documents";

    /** {@code pdf}, {@code docx}, {@code xlsx}, separated by commas; all where it is absent. */
    public static final String FORMATS = "formats";

    /** What to draft, separated by commas; all where it is absent. */
    public static final String DRAFTS = "drafts";

    /** The day on which what is drafted is signed: ISO 8601, Common Era; left blank where it is absent. */
    public static final String DATE = "date";

    /** The number of the order that is drafted; left blank where it is absent. */
    public static final String NUMBER = "number";

    /** All of them. */
    public static final List<String> ALL = List.of(AS_OF, LANGUAGE, DOCUMENTS, FORMATS, DRAFTS, DATE, NUMBER);

    private PluginOptions() {}
}
