package io.github.openita.checklist.internal.rule;

import io.github.openita.model.edition.FormatDemand;
import io.github.openita.model.edition.Mode;
import io.github.openita.model.value.FileFormat;
import io.github.openita.model.value.FileRef;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** R30, R31: the file formats that a criterion demands, and what a set of published files lacks of them. */
public final class Formats {

    private Formats() {}

    /** The formats that the requirement of a criterion demands. */
    public static FormatDemand demanded(Case<?> given, String criterion) {
        return given.requirement(criterion)
                .map(requirement -> requirement.demand().formats())
                .orElse(new FormatDemand(List.of(), null));
    }

    /** What is lacking: each format demanded outright, and all alternatives where none of them is there. */
    public static Set<FileFormat> lacking(FormatDemand demand, Collection<FileRef> files) {
        Set<FileFormat> lacking = EnumSet.noneOf(FileFormat.class);
        demand.required().stream()
                .map(Formats::format)
                .filter(format -> !published(files, format))
                .forEach(lacking::add);
        if (demand.machineReadable() != null) {
            List<FileFormat> machineReadable = demand.machineReadable().values().stream()
                    .map(Formats::format)
                    .toList();
            List<FileFormat> absent = machineReadable.stream()
                    .filter(format -> !published(files, format))
                    .toList();
            boolean anyWillDo = demand.machineReadable().mode() != Mode.ALL;
            if (!anyWillDo || absent.size() == machineReadable.size()) {
                lacking.addAll(absent);
            }
        }
        return lacking;
    }

    private static boolean published(Collection<FileRef> files, FileFormat format) {
        return files.stream().anyMatch(file -> file.isPublishedAs(format));
    }

    /** The edition's word for a format; one that this version does not know is never published. */
    private static FileFormat format(String word) {
        return switch (word) {
            case "PDF" -> FileFormat.PDF;
            case "EXCEL" -> FileFormat.XLSX;
            case "WORD" -> FileFormat.DOCX;
            case "CSV" -> FileFormat.CSV;
            case "IMAGE" -> FileFormat.IMAGE;
            default -> FileFormat.OTHER;
        };
    }
}
