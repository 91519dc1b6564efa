package io.github.openita.model.content.custody;

import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * How property, exhibits and inquiry files are kept (O29 of the 2566 edition).
 *
 * @param property government property and donated items (O29.1)
 * @param exhibits exhibits (O29.2)
 * @param caseFiles inquiry files (O29.3)
 */
@ContentKey("custody-systems")
public record CustodySystems(
        @Valid @Nullable PropertySystem property,
        @Valid @Nullable ExhibitSystem exhibits,
        @Valid @Nullable CaseFileSystem caseFiles)
        implements Content {

    /** Nothing given yet. */
    public static CustodySystems of() {
        return new CustodySystems(null, null, null);
    }

    /** With how property is kept. */
    public CustodySystems withProperty(PropertySystem property) {
        return new CustodySystems(property, exhibits, caseFiles);
    }

    /** With how exhibits are kept. */
    public CustodySystems withExhibits(ExhibitSystem exhibits) {
        return new CustodySystems(property, exhibits, caseFiles);
    }

    /** With how inquiry files are kept. */
    public CustodySystems withCaseFiles(CaseFileSystem caseFiles) {
        return new CustodySystems(property, exhibits, caseFiles);
    }
}
