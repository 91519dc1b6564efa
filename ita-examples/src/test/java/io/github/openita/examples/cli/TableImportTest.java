package io.github.openita.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that the station keeps goes into a dossier from the command line. */
class TableImportTest {

    private static final String HEAD =
            "ลำดับ,งานที่จัดซื้อหรือจัดจ้าง,วงเงินที่จะซื้อหรือจ้าง,ราคากลาง,วิธีซื้อหรือจ้าง,"
                    + "รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือกและราคาที่ตกลง,เหตุผลที่คัดเลือกโดยสรุป,"
                    + "เลขที่และวันที่ของสัญญาหรือข้อตกลง\r\n";
    private static final String ROW = "1,ซื้อหมึกพิมพ์,\"2,500.00\",\"2,500.00\",เฉพาะเจาะจง,\"ร้านสมมติ 2,400 บาท\","
            + "\"ร้านสมมติ 2,400 บาท\",ราคาต่ำสุด,1/2566 ลว. 4 ม.ค. 66\r\n";

    @TempDir
    private Path folder;

    private Path table = Path.of("");

    @BeforeEach
    void keep() throws IOException {
        table = folder.resolve("january.csv");
        Files.write(table, (HEAD + ROW).getBytes(Charset.forName("x-windows-874")));
    }

    @Test
    void itsRowsTakeThePlaceOfThoseOfTheMonth() throws IOException {
        Path dossier = folder.resolve("dossier.json");
        Run run = Run.of(
                "import",
                table.toString(),
                "--table",
                "sokhoro1",
                "--month",
                "ม.ค. 2566",
                "--into",
                "samples/complete.json",
                "--out",
                dossier.toString(),
                "--lang",
                "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 procurements of 1 months");
        assertThat(Files.readString(dossier)).contains("ซื้อหมึกพิมพ์", "สถานีตำรวจนครบาลบางสมมติ");
        assertThat(Run.of("check", dossier.toString(), "--item", "O20", "--as-of", "2023-04-30")
                        .status())
                .isZero();
    }

    @Test
    void aNewWorkbookIsMadeOfItToo() {
        Path book = folder.resolve("book.xlsx");
        Path dossier = folder.resolve("dossier.json");
        Run run = Run.of(
                "import", table.toString(), "--table", "sokhoro1", "--month", "1/2570", "--out", book.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Run.of("import", book.toString(), "--out", dossier.toString())
                        .status())
                .isZero();
        assertThat(dossier).content().contains("\"fiscalYear\": 2570", "2027-01");
    }

    @Test
    void withoutAMonthNothingIsWritten() {
        Path dossier = folder.resolve("dossier.json");
        Run run = Run.of("import", table.toString(), "--table", "sokhoro1", "--out", dossier.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--month");
        assertThat(dossier).doesNotExist();
        assertThat(Run.of("import", table.toString(), "--table", "sokhoro1", "--month", "13", "--out", "x.json")
                        .status())
                .isEqualTo(2);
        assertThat(Run.of("import", table.toString(), "--table", "other", "--out", "x.json")
                        .err())
                .contains("sokhoro1");
    }
}
