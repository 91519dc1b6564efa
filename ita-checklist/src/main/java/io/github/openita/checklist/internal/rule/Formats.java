package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.checklist.assessment.Severity;
import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Mode;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * R30, R31: the file formats that a criterion demands.
 *
 * @param outright every one is demanded
 * @param alternatives one of them is demanded, where there are any
 * @param unknown whether the edition demands a format that this version does not know
 */
public record Formats(List<FileFormat> outright, List<FileFormat> alternatives, boolean unknown) {

    /** The edition's words for formats. */
    private static final Map<String, FileFormat> WORDS = Map.of(
            "PDF", FileFormat.PDF,
            "EXCEL", FileFormat.XLSX,
            "WORD", FileFormat.DOCX,
            "CSV", FileFormat.CSV,
            "IMAGE", FileFormat.IMAGE);

    /** Formats that a machine can read. */
    private static final Set<FileFormat> READABLE = Set.of(FileFormat.XLSX, FileFormat.DOCX, FileFormat.CSV);

    /** The formats that the requirement of a criterion demands; none where the edition says nothing of formats. */
    public static Formats demanded(Case<?> given, String criterion) {
        return given.requirement(criterion)
                .map(requirement -> requirement.demand().formats())
                .map(Formats::of)
                .orElse(new Formats(List.of(), List.of(), false));
    }

    private static Formats of(FormatDemand demand) {
        List<String> required = new ArrayList<>(demand.required());
        List<String> readable = new ArrayList<>();
        if (demand.machineReadable() != null) {
            boolean all = demand.machineReadable().mode() == Mode.ALL;
            (all ? required : readable).addAll(demand.machineReadable().values());
        }
        boolean unknown =
                Stream.concat(required.stream(), readable.stream()).anyMatch(word -> !WORDS.containsKey(word));
        return new Formats(known(required), known(readable), unknown);
    }

    private static List<FileFormat> known(List<String> words) {
        return words.stream().map(WORDS::get).filter(Objects::nonNull).toList();
    }

    /** The same with one machine-readable format enough, whatever the edition prints (R31). */
    public Formats withOneReadable() {
        List<FileFormat> readable = Stream.concat(outright.stream(), alternatives.stream())
                .filter(READABLE::contains)
                .toList();
        return new Formats(
                outright.stream().filter(format -> !READABLE.contains(format)).toList(), readable, unknown);
    }

    /** The formats demanded outright in which no file is published. */
    public Set<FileFormat> lacking(Collection<FileRef> files) {
        Set<FileFormat> lacking = EnumSet.noneOf(FileFormat.class);
        outright.stream().filter(format -> !published(files, format)).forEach(lacking::add);
        return lacking;
    }

    /** Notes what a set of published files lacks, and says whether it lacks nothing. */
    public boolean judge(Collection<FileRef> files, String criterion, Location at, Verdicts verdicts) {
        Set<FileFormat> lacking = lacking(files);
        if (!lacking.isEmpty()) {
            verdicts.fail(criterion, at, ProblemKind.FORMAT_MISSING, lacking);
        }
        boolean readable = readable(files);
        if (!readable) {
            verdicts.fail(criterion, at, ProblemKind.MACHINE_READABLE_MISSING, alternatives);
        }
        if (unknown) {
            verdicts.review(criterion, at, ProblemKind.REVIEW_NEEDED);
        }
        return readable && lacking.isEmpty() && !unknown;
    }

    /** As {@link #judge}, but what is lacking is only remarked on. */
    public void remark(Collection<FileRef> files, String criterion, Severity severity, Location at, Verdicts verdicts) {
        Set<FileFormat> lacking = lacking(files);
        if (!lacking.isEmpty()) {
            verdicts.remark(criterion, severity, at, ProblemKind.FORMAT_MISSING, lacking);
        }
        if (!readable(files)) {
            verdicts.remark(criterion, severity, at, ProblemKind.MACHINE_READABLE_MISSING, alternatives);
        }
    }

    private boolean readable(Collection<FileRef> files) {
        return alternatives.isEmpty() || alternatives.stream().anyMatch(format -> published(files, format));
    }

    private static boolean published(Collection<FileRef> files, FileFormat format) {
        return files.stream().anyMatch(file -> file.isPublishedAs(format));
    }
}
