package io.github.openita.export.internal.pdf;

import io.github.openita.export.document.DocumentInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The XMP packet of a document: what it is, and the standards that it keeps. */
final class Metadata {

    private Metadata() {}

    static byte[] of(DocumentInfo info, String created, boolean attached) {
        String language = info.language().name().equals("TH") ? "th-TH" : "en-GB";
        String subject = info.subject() == null ? "" : alternative("dc:description", info.subject());
        String keywords = info.keywords().isEmpty()
                ? ""
                : "<pdf:Keywords>" + escaped(String.join(", ", info.keywords())) + "</pdf:Keywords>";
        String packet = String.join(
                "",
                List.of(
                        "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
                        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
                        "<rdf:Description rdf:about=\"\"",
                        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
                        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
                        " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"",
                        " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
                        "<dc:format>application/pdf</dc:format>",
                        alternative("dc:title", info.title()),
                        subject,
                        "<dc:creator><rdf:Seq><rdf:li>" + escaped(info.author()) + "</rdf:li></rdf:Seq></dc:creator>",
                        "<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li></rdf:Bag></dc:language>",
                        keywords,
                        "<pdf:Producer>OpenITA</pdf:Producer>",
                        "<xmp:CreateDate>" + created + "</xmp:CreateDate>",
                        "<xmp:ModifyDate>" + created + "</xmp:ModifyDate>",
                        "<pdfaid:part>" + (attached ? 3 : 2) + "</pdfaid:part>",
                        "<pdfaid:conformance>A</pdfaid:conformance>",
                        "<pdfuaid:part>1</pdfuaid:part>",
                        "</rdf:Description>",
                        extension(),
                        "</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"));
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String alternative(String name, String text) {
        return "<" + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li></rdf:Alt></" + name
                + ">";
    }

    /** PDF/A knows no pdfuaid; the packet itself has to explain it (ISO 19005-2, 6.6.2.3). */
    private static String extension() {
        return "<rdf:Description rdf:about=\"\""
                + " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
                + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
                + " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
                + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
                + "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
                + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
                + "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
                + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
                + "<pdfaProperty:name>part</pdfaProperty:name>"
                + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
                + "<pdfaProperty:category>internal</pdfaProperty:category>"
                + "<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>"
                + "</rdf:li></rdf:Seq></pdfaSchema:property>"
                + "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>";
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (c >= ' ') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
