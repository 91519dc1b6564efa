package io.github.openita.model.dossier;

import io.github.openita.model.text.Text;
import io.github.openita.model.text.ThaiText;
import io.github.openita.model.value.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Who reviewed; need not be police.
 *
 * @param name name, with rank if any
 * @param position position
 */
public record Reviewer(@Nullable String name, @Nullable Text position) implements Answer {

    @Override
    public boolean answered() {
        return !ThaiText.isBlank(name) && position != null && position.answered();
    }
}
