package io.github.openita.export.internal.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openita.checklist.Checklist;
import io.github.openita.checklist.national.DossierFault;
import io.github.openita.checklist.national.DossierResult;
import io.github.openita.checklist.national.NationalSummary;
import io.github.openita.checklist.national.StationResult;
import io.github.openita.export.national.NationalRun;
import io.github.openita.model.dossier.Dossier;
import io.github.openita.model.dossier.DossierJson;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run notes, and what the next one takes from it. */
class JournalTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 2);
    private static final Dossier DOSSIER =
            Dossier.of("police-station:2566", 2566, Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut")));
    private static final DossierResult COUNTED = new DossierResult.Counted(
            "a.json", StationResult.of(Checklist.standard().assess(DOSSIER, DAY)));
    private static final DossierResult LEFT =
            new DossierResult.LeftOut("b.json", new DossierFault(DossierFault.Kind.INVALID, 3, 2, 1, ""));

    @TempDir
    private Path folder;

    @BeforeEach
    void twoResults() throws IOException {
        try (Journal journal = Journal.open(folder, "today")) {
            journal.add("aa", COUNTED);
            journal.add("bb", LEFT);
        }
    }

    @Test
    void resultsAreFoundAgainByContent() throws IOException {
        try (Journal journal = Journal.open(folder, "today")) {
            assertThat(journal.find("aa", "a.json")).contains(COUNTED);
            assertThat(journal.find("bb", "b.json")).contains(LEFT);
            assertThat(journal.find("cc", "c.json")).isEmpty();
        }
    }

    @Test
    void underOtherCircumstancesNothingIsKnown() throws IOException {
        try (Journal journal = Journal.open(folder, "tomorrow")) {
            assertThat(journal.find("aa", "a.json")).isEmpty();
        }
        try (Journal journal = Journal.open(folder, "today")) {
            assertThat(journal.find("aa", "a.json")).isEmpty();
        }
    }

    @Test
    void aTornLineIsThrownAwayAndWrittenOver() throws IOException {
        byte[] bytes = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(bytes, bytes.length - 20));
        try (Journal journal = Journal.open(folder, "today")) {
            assertThat(journal.find("aa", "a.json")).isPresent();
            assertThat(journal.find("bb", "b.json")).isEmpty();
            journal.add("bb", LEFT);
        }
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void aChangedLineAndThoseAfterItAreNotBelieved() throws IOException {
        String text = Files.readString(file());
        Files.writeString(file(), text.replace("\"completeItems\":0", "\"completeItems\":30"));
        try (Journal journal = Journal.open(folder, "today")) {
            assertThat(journal.find("aa", "a.json")).isEmpty();
            assertThat(journal.find("bb", "b.json")).isEmpty();
        }
    }

    @Test
    void whatIsNoJournalIsBegunAnew() throws IOException {
        Files.write(file(), "ไม่ใช่\n\0\n{}\n".getBytes(StandardCharsets.UTF_8), StandardOpenOption.TRUNCATE_EXISTING);
        try (Journal journal = Journal.open(folder, "today")) {
            assertThat(journal.find("aa", "a.json")).isEmpty();
        }
    }

    @Test
    void oneRunAtATime() throws IOException {
        try (Journal held = Journal.open(folder, "today")) {
            assertThatThrownBy(() -> Journal.open(folder, "today")).isInstanceOf(IOException.class);
            assertThat(held.find("aa", "a.json")).isPresent();
        }
    }

    @Test
    void aRunDoesNotAssessAgainWhatTheJournalKnows() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Path out = Files.createDirectory(folder.resolve("out"));
        byte[] known = DossierJson.standard().write(DOSSIER);
        Files.write(input.resolve("known.json"), known);
        Files.write(input.resolve("new.json"), DossierJson.standard().write(DOSSIER.with(Station.of(Text.of("อื่น")))));
        Editions editions = Editions.standard();
        try (Journal journal = Journal.open(out, Circumstances.of(editions, DAY))) {
            journal.add(Hash.of(known), LEFT);
        }
        NationalSummary summary = NationalRun.of(editions, 2)
                .run(input, out, DAY, (done, all) -> {}, ready -> {})
                .orElseThrow();
        assertThat(summary.leftOut()).extracting(DossierResult::source).containsExactly("known.json");
        assertThat(summary.stations()).extracting(DossierResult::source).containsExactly("new.json");
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void whereTheSummaryCannotBeUsedTheJournalStays() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.write(input.resolve("a.json"), DossierJson.standard().write(DOSSIER));
        Path out = folder.resolve("out");
        assertThatThrownBy(
                        () -> NationalRun.of(Editions.standard(), 1).run(input, out, DAY, (done, all) -> {}, ready -> {
                            throw new IOException("full");
                        }))
                .isInstanceOf(IOException.class);
        assertThat(Files.readAllLines(out.resolve(Journal.NAME))).hasSize(2);
    }

    private Path file() {
        return folder.resolve(Journal.NAME);
    }
}
