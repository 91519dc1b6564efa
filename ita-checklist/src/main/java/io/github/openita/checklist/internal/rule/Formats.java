package io.github.openita.checklist.internal.rule;

import io.github.openita.checklist.assessment.ProblemKind;
import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Mode;
import io.github.openita.model.field.Location;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * R30, R31: the file formats that a criterion demands.
 *
 * @param outright every one is demanded
 * @param alternatives one of them is demanded, where there are any
 */
public record Formats(Set<FileFormat> outright, List<FileFormat> alternatives) {

    /** The formats that the requirement of a criterion demands; none where the edition says nothing of formats. */
    public static Formats demanded(Case<?> given, String criterion) {
        return given.requirement(criterion)
                .map(requirement -> requirement.demand().formats())
                .map(Formats::of)
                .orElse(new Formats(Set.of(), List.of()));
    }

    private static Formats of(FormatDemand demand) {
        Set<FileFormat> outright = EnumSet.noneOf(FileFormat.class);
        demand.required().forEach(word -> outright.add(format(word)));
        if (demand.machineReadable() == null) {
            return new Formats(outright, List.of());
        }
        List<FileFormat> machineReadable =
                demand.machineReadable().values().stream().map(Formats::format).toList();
        if (demand.machineReadable().mode() == Mode.ALL) {
            outright.addAll(machineReadable);
            return new Formats(outright, List.of());
        }
        return new Formats(outright, machineReadable);
    }

    /** Notes what a set of published files lacks, and says whether it lacks nothing. */
    public boolean judge(Collection<FileRef> files, String criterion, Location at, Verdicts verdicts) {
        Set<FileFormat> lacking = EnumSet.noneOf(FileFormat.class);
        outright.stream().filter(format -> !published(files, format)).forEach(lacking::add);
        if (!lacking.isEmpty()) {
            verdicts.fail(criterion, at, ProblemKind.FORMAT_MISSING, lacking);
        }
        boolean readable = alternatives.isEmpty() || alternatives.stream().anyMatch(format -> published(files, format));
        if (!readable) {
            verdicts.fail(criterion, at, ProblemKind.MACHINE_READABLE_MISSING, alternatives);
        }
        return readable && lacking.isEmpty();
    }

    private static boolean published(Collection<FileRef> files, FileFormat format) {
        return files.stream().anyMatch(file -> file.isPublishedAs(format));
    }

    /** The edition's word for a format; the edition's loader has checked that it is one of them. */
    private static FileFormat format(String word) {
        return switch (word) {
            case "PDF" -> FileFormat.PDF;
            case "EXCEL" -> FileFormat.XLSX;
            case "WORD" -> FileFormat.DOCX;
            case "CSV" -> FileFormat.CSV;
            case "IMAGE" -> FileFormat.IMAGE;
            default -> throw new IllegalArgumentException("no such file format: " + word);
        };
    }
}
