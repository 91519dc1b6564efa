package io.github.openita.export.internal.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.openita.export.document.Attachment;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.DocumentInfo;
import io.github.openita.export.internal.layout.DocumentLayout;
import io.github.openita.export.internal.page.Typesetter;
import io.github.openita.export.internal.render.Renderer;
import io.github.openita.model.text.Language;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;

/** Renders documents as tagged PDF: PDF/A-2a, or 3a with attachments, and PDF/UA-1. */
public final class PdfRenderer implements Renderer {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    @Override
    public void render(Document document, OutputStream out) throws IOException {
        try {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            draw(document, made);
            out.write(Fixed.subsetNames(made.toByteArray()));
        } catch (DocumentException e) {
            throw new IOException("the PDF cannot be made", e);
        }
    }

    private static void draw(Document document, OutputStream out) throws IOException {
        Faces faces = Faces.shared();
        com.lowagie.text.Document pdf = new com.lowagie.text.Document();
        PdfWriter writer = PdfWriter.getInstance(pdf, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        pdf.setGlyphSubstitutionEnabled(false);
        describe(document, pdf, writer);
        new DocumentLayout(document, new Typesetter(faces)).draw(new PdfSurface(pdf, writer, faces));
        finish(document, writer);
        pdf.close();
    }

    private static void describe(Document document, com.lowagie.text.Document pdf, PdfWriter writer) {
        DocumentInfo info = document.info();
        ZonedDateTime created = info.preparedOn().atStartOfDay(THAILAND);
        pdf.addTitle(info.title());
        pdf.addAuthor(info.author());
        pdf.addProducer("OpenITA");
        if (info.subject() != null) {
            pdf.addSubject(info.subject());
        }
        if (!info.keywords().isEmpty()) {
            pdf.addKeywords(String.join(", ", info.keywords()));
        }
        PdfDate date = new PdfDate(GregorianCalendar.from(created));
        writer.getInfo().put(PdfName.FILEID, Fixed.id(document));
        writer.getInfo().put(PdfName.CREATIONDATE, date);
        writer.getInfo().put(PdfName.MODDATE, date);
        writer.setXmpMetadata(Metadata.of(
                info,
                created.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                !document.attachments().isEmpty()));
        String language = info.language() == Language.TH ? "th-TH" : "en-GB";
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(language));
    }

    private static void finish(Document document, PdfWriter writer) throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        // by this word OpenPDF writes an intent of PDF/A rather than PDF/X
        writer.setOutputIntents("Custom", "PDFA/1", "", "sRGB IEC61966-2.1", profile);
        PdfArray associated = new PdfArray();
        for (Attachment attachment : document.attachments()) {
            associated.add(attach(attachment, document.info(), writer));
        }
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
    }

    private static com.lowagie.text.pdf.PdfIndirectReference attach(
            Attachment attachment, DocumentInfo info, PdfWriter writer) throws IOException {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(
                PdfName.MODDATE,
                new PdfDate(GregorianCalendar.from(info.preparedOn().atStartOfDay(THAILAND))));
        PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                writer, null, attachment.name(), attachment.content().toArray(), attachment.mediaType(), parameters, 9);
        file.put(new PdfName("AFRelationship"), new PdfName(relation(attachment.relation())));
        file.put(PdfName.UF, new PdfString(attachment.name(), com.lowagie.text.pdf.PdfObject.TEXT_UNICODE));
        file.put(PdfName.DESC, new PdfString(attachment.description(), com.lowagie.text.pdf.PdfObject.TEXT_UNICODE));
        writer.addFileAttachment(attachment.description(), file);
        return file.getReference();
    }

    private static String relation(Attachment.Relation relation) {
        return switch (relation) {
            case SOURCE -> "Source";
            case DATA -> "Data";
            case ALTERNATIVE -> "Alternative";
            case SUPPLEMENT -> "Supplement";
        };
    }
}
