package io.github.openita.export.internal.word;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The addresses to which a file leads, each entered once. */
final class Links {

    private final XWPFDocument file;
    private final Map<String, String> ids = new HashMap<>();

    Links(XWPFDocument file) {
        this.file = file;
    }

    /** By which name the text refers to an address. */
    String id(URI target) {
        return ids.computeIfAbsent(target.toASCIIString(), this::entered);
    }

    private String entered(String address) {
        return file.getPackagePart()
                .addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation())
                .getId();
    }
}
