package io.github.openita.examples.nation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes dossiers of invented stations, derived from the samples, as a folder or, where the target ends in {@code .zip},
 * as a ZIP. The same count always gives the same bytes.
 *
 * <pre>{@code
 * java -cp ita-examples/target/ita.jar io.github.openita.examples.nation.SampleNation ita-examples/samples out/nation 1484
 * }</pre>
 */
public final class SampleNation {

    /** How many stations took part in fiscal year B.E. 2566. */
    public static final int STATIONS = 1_484;

    private static final FileTime MADE =
            FileTime.from(LocalDate.of(2023, 5, 2).atStartOfDay().toInstant(ZoneOffset.UTC));

    private SampleNation() {}

    /** Takes the folder of samples, the target, and how many stations there are. */
    public static void main(String... args) throws IOException {
        int stations = args.length > 2 ? Integer.parseInt(args[2]) : STATIONS;
        write(Path.of(args[0]), Path.of(args[1]), stations);
    }

    /**
     * Writes them.
     *
     * @param samples the folder with the samples
     * @param target the folder or ZIP
     * @param stations how many
     */
    public static void write(Path samples, Path target, int stations) throws IOException {
        SampleStation made = new SampleStation(samples);
        if (target.toString().endsWith(".zip")) {
            zip(made, target, stations);
            return;
        }
        for (int number = 1; number <= stations; number++) {
            Path file = target.resolve(made.file(number));
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, made.dossier(number));
        }
    }

    private static void zip(SampleStation made, Path target, int stations) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int number = 1; number <= stations; number++) {
                zip.putNextEntry(new ZipEntry(made.file(number)).setLastModifiedTime(MADE));
                zip.write(made.dossier(number));
                zip.closeEntry();
            }
        }
    }
}
