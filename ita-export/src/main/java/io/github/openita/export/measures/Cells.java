package io.github.openita.export.measures;

import io.github.openita.export.document.Cell;
import io.github.openita.export.station.StationWords;
import io.github.openita.model.field.FieldType.Composite;
import io.github.openita.model.field.RecordDescriptions;
import io.github.openita.model.measures.ActivityText;
import io.github.openita.model.measures.CompletionTime;
import io.github.openita.model.measures.MeasuresPlan;
import io.github.openita.model.measures.MonitoringInterval;
import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Digits;
import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of the tables, in one language. */
record Cells(StationWords words) {

    private static final Messages MESSAGES = Messages.load(MeasuresDocument.class, "measures");
    private static final RecordDescriptions DESCRIPTIONS =
            RecordDescriptions.of(List.of(Composite.of(MeasuresPlan.class)));

    String say(String key, Object... arguments) {
        return MESSAGES.format(key, arguments).in(words.language());
    }

    Cell of(@Nullable Text text) {
        return Cell.of(words.in(text));
    }

    String digits(int number) {
        return Digits.in(words.language(), Integer.toString(number));
    }

    /** Each text on a line of its own, numbered where there are several. */
    Cell lines(List<Text> texts) {
        return Cell.of(String.join("\n", numbered(texts, ". ")));
    }

    private List<String> numbered(List<Text> texts, String after) {
        List<String> said =
                texts.stream().map(words::in).filter(each -> !each.isEmpty()).toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            lines.add(said.size() == 1 ? said.get(i) : digits(i + 1) + after + said.get(i));
        }
        return lines;
    }

    /** What is done, with its parts below. */
    Cell activity(int number, @Nullable ActivityText activity) {
        if (activity == null) {
            return Cell.of("");
        }
        List<String> lines = new ArrayList<>();
        lines.add(digits(number) + ". " + words.in(activity.text()));
        int part = 1;
        for (Text each : activity.subActivities()) {
            lines.add("(" + digits(part++) + ") " + words.in(each));
        }
        return Cell.of(String.join("\n", lines));
    }

    Cell completion(@Nullable CompletionTime completion) {
        if (completion == null) {
            return Cell.of("");
        }
        String wording = words.in(completion.wording());
        if (!wording.isEmpty()) {
            return Cell.of(wording);
        }
        if (completion.by() != null) {
            return Cell.of(say("completion.by", completion.by()));
        }
        return Cell.of(completion.from() == null ? "" : from(completion.from()));
    }

    private String from(int year) {
        return say("completion.from", Text.of(Digits.toThai(Integer.toString(year)), Integer.toString(year)));
    }

    Cell monitoring(@Nullable MonitoringInterval monitoring) {
        if (monitoring == null) {
            return Cell.of("");
        }
        String wording = words.in(monitoring.wording());
        if (!wording.isEmpty()) {
            return Cell.of(wording);
        }
        if (monitoring.every() != null && monitoring.unit() != null) {
            return Cell.of(say("every." + monitoring.unit().name(), monitoring.every()));
        }
        return Cell.of(monitoring.triggers().stream()
                .map(DESCRIPTIONS::label)
                .map(words::in)
                .collect(Collectors.joining("\n")));
    }

    /** The title; a year that a station typed need not be a fiscal year. */
    String title(@Nullable Integer year) {
        if (year == null || year < FiscalYear.EARLIEST || year > FiscalYear.LATEST) {
            return say("title.undated", words.nameText());
        }
        return say("title", FiscalYear.of(year), words.nameText());
    }
}
