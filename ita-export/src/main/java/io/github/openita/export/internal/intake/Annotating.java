package io.github.openita.export.internal.intake;

import io.github.openita.checklist.assessment.Finding;
import io.github.openita.export.intake.IntakeResult;
import io.github.openita.export.internal.ooxml.FixedZip;
import io.github.openita.export.internal.ooxml.JdkTransformer;
import io.github.openita.model.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes a workbook anew, with remarks. */
public final class Annotating {

    /** Held in memory as a whole, a workbook takes many times what its parts do. */
    private static final BookLimits LIMITS = new BookLimits(16 << 20, 24L << 20, 3_000, 200, 300_000);

    private final Language language;

    /** In a language first, the other after it. */
    public Annotating(Language language) {
        this.language = language;
    }

    /** The bytes of the annotated copy. */
    public byte[] annotated(byte[] file, IntakeResult result, List<Finding> findings) throws IOException {
        try {
            FileKind.demandWorkbook(file);
            BookParts.demand(file, LIMITS);
            return written(file, Remark.of(result, findings));
        } catch (UnusableBook e) {
            throw new IOException(e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IOException("this workbook cannot be written anew", e);
        }
    }

    private byte[] written(byte[] file, List<Remark> remarks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            withoutMacros(workbook);
            new CellComments(workbook, language).replace(remarks);
            new FindingsSheet(workbook, language).replace(remarks);
            new JdkTransformer().during(() -> workbook.write(bytes));
        }
        return new FixedZip().written(parts(bytes.toByteArray()));
    }

    private static void withoutMacros(XSSFWorkbook workbook) {
        if (!workbook.isMacroEnabled()) {
            return;
        }
        String macros = XSSFRelation.VBA_MACROS.getRelation();
        for (POIXMLDocumentPart.RelationPart part : List.copyOf(workbook.getRelationParts())) {
            if (part.getRelationship().getRelationshipType().equals(macros)) {
                workbook.getPackagePart()
                        .removeRelationship(part.getRelationship().getId());
                workbook.getPackage().removePart(part.getDocumentPart().getPackagePart());
            }
        }
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
    }

    private static SortedMap<String, byte[]> parts(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
