package io.github.openita.export.internal.intake;

import io.github.openita.model.committee.CommitteeOrder;
import io.github.openita.model.dossier.ContentTypes;
import io.github.openita.model.dossier.Disclosure;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.message.Messages;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import java.util.List;
import java.util.stream.Stream;

/** The words of the workbook: those of its own, and what the parts of a dossier are called. */
final class Vocabulary {

    static final RecordDescriptions DESCRIPTIONS = RecordDescriptions.of(roots());

    private static final Messages MESSAGES = Messages.load(Vocabulary.class, "intake");

    private Vocabulary() {}

    static Text say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }

    private static List<Composite> roots() {
        Stream<Composite> others = Stream.of(Station.class, CommitteeOrder.class, MeasuresPlan.class)
                .map(Composite::of);
        return Stream.concat(
                        ContentTypes.ALL.stream()
                                .map(type -> Composite.of(Disclosure.class, type.asSubclass(Record.class))),
                        others)
                .toList();
    }
}
