package io.github.openita.model.content.ethics;

import io.github.openita.model.constraint.Required;
import io.github.openita.model.content.Content;
import io.github.openita.model.content.ContentKey;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Lists;
import io.github.openita.model.value.WebLink;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The station's manual or guidelines for practice under ethical standards (O27 of the 2566 edition).
 *
 * @param kind manual or guidelines; either is enough
 * @param title title
 * @param baseline the code of ethics below whose standard it must not be (O27.2)
 * @param practices what it says, each with an example or with what to do and what not (O27.3)
 * @param link its page; a file of the disclosure is enough
 */
@ContentKey("ethics-manual")
public record EthicsManual(
        @Nullable EthicsManualKind kind,
        @Required(criterion = "manual") @Nullable Text title,
        @Required(criterion = "code-standard") @Nullable EthicsBaseline baseline,
        List<@Valid EthicalPractice> practices,
        @Nullable WebLink link)
        implements Content {

    /** Absent lists become empty. */
    public EthicsManual {
        practices = Lists.copy(practices);
    }

    /** A manual or guidelines with a title, built on a code of ethics. */
    public static EthicsManual of(EthicsManualKind kind, Text title, EthicsBaseline baseline) {
        return new EthicsManual(kind, title, baseline, List.of(), null);
    }

    /** With one practice more. */
    public EthicsManual with(EthicalPractice practice) {
        List<EthicalPractice> all = new ArrayList<>(practices);
        all.add(practice);
        return new EthicsManual(kind, title, baseline, all, link);
    }

    /** With its page. */
    public EthicsManual withLink(WebLink link) {
        return new EthicsManual(kind, title, baseline, practices, link);
    }
}
