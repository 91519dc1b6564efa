package io.github.openita.export.submission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.export.Samples;
import io.github.openita.export.submission.PackageFault.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is made of the station's data, and every change to it is noticed. */
class SubmissionPackageTest {

    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();
    private static byte[] made = {};

    @TempDir
    private Path folder;

    @BeforeAll
    static void make() throws IOException {
        made = packed();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(made))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FILES.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static byte[] packed() throws IOException {
        Assessment assessment = Samples.assessed("gaps", LocalDate.of(2023, 2, 15));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SubmissionPackage.create().write(Samples.dossier("gaps"), assessment, out);
        return out.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("package.zip"), content);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void isTheSameEachTime() throws IOException {
        assertThat(packed()).isEqualTo(made);
    }

    @Test
    void isWholeAsItWasMade() throws IOException {
        assertThat(PackageVerifier.verify(file(made))).isEmpty();
    }

    @Test
    void holdsAnAnswerForEveryItem() throws IOException {
        String json = new String(FILES.get("answers.json"), StandardCharsets.UTF_8);
        assertThat(json).contains("\"item\":\"O1\"", "\"item\":\"O30\"", "\"available\":true", "\"available\":false");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FILES.get("answers.xlsx")))) {
            XSSFSheet sheet = book.getSheetAt(book.getNumberOfSheets() - 1);
            assertThat(sheet.getLastRowNum()).isGreaterThanOrEqualTo(30);
        }
        assertThat(FILES.keySet())
                .contains("assessment.json", "manifest.json")
                .anyMatch(name -> name.startsWith("documents/") && name.endsWith("-report-th.pdf"));
    }

    @Test
    void aChangedMissingAndExtraFileAreNamed() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.put("answers.json", text("{}"));
        files.remove("assessment.json");
        files.put("more.pdf", text("%PDF"));
        assertThat(PackageVerifier.verify(file(zip(files))))
                .extracting(fault -> fault.kind() + " " + fault.file())
                .containsExactlyInAnyOrder("CHANGED answers.json", "MISSING assessment.json", "EXTRA more.pdf");
    }

    @Test
    void withoutItsManifestNothingIsBelieved() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(FILES);
        files.remove("manifest.json");
        assertThat(PackageVerifier.verify(file(zip(files))))
                .extracting(PackageFault::kind)
                .containsExactly(Kind.NO_MANIFEST);
        files.put("manifest.json", text("[]"));
        assertThat(PackageVerifier.verify(file(zip(files))))
                .extracting(PackageFault::kind)
                .containsExactly(Kind.NO_MANIFEST);
    }

    @Test
    void namesThatLeadElsewhereAreRefused() throws IOException {
        for (String name : new String[] {
            "../up.txt", "/etc/passwd", "a/../../b", "C:\\x", "a\\b", "documents/..", ".hidden", "a\u202Eb", "x/"
        }) {
            Map<String, byte[]> files = new LinkedHashMap<>(FILES);
            files.put(name, text("x"));
            assertThat(PackageVerifier.verify(file(zip(files))))
                    .as(name)
                    .extracting(PackageFault::kind)
                    .containsExactly(Kind.UNSAFE_NAME);
        }
    }

    @Test
    void twoFilesOfOneNameAndLinksAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                add(zip, new ZipArchiveEntry(file.getKey()), file.getValue());
            }
            add(zip, new ZipArchiveEntry("answers.json"), text("{}"));
            ZipArchiveEntry link = new ZipArchiveEntry("link");
            link.setUnixMode(0120777);
            add(zip, link, text("/etc/passwd"));
        }
        assertThat(PackageVerifier.verify(file(bytes.toByteArray())))
                .extracting(PackageFault::kind)
                .containsExactlyInAnyOrder(Kind.REPEATED, Kind.LINK);
    }

    private static void add(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    @Test
    void aBombIsGivenUp() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("bomb"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(nothing);
            }
        }
        assertThat(PackageVerifier.verify(bomb)).extracting(PackageFault::kind).containsExactly(Kind.TOO_LARGE);
    }

    @Test
    void whatIsNoZipIsSaidSo() throws IOException {
        assertThat(PackageVerifier.verify(file(text("no zip"))))
                .extracting(PackageFault::kind)
                .containsExactly(Kind.UNREADABLE);
        assertThat(PackageVerifier.verify(file(Arrays.copyOf(made, made.length / 2))))
                .extracting(PackageFault::kind)
                .containsExactly(Kind.UNREADABLE);
    }
}
