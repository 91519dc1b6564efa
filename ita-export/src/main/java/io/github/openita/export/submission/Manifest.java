package io.github.openita.export.submission;

import io.github.openita.checklist.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What is in a package.
 *
 * @param edition the edition answered
 * @param fiscalYear the fiscal year assessed, B.E.
 * @param asOf the day of the assessment, ISO 8601
 * @param library the version of the library that made it
 * @param hashes the SHA-256 of each file but the manifest itself, as 64 hexadecimal digits
 */
record Manifest(String edition, int fiscalYear, String asOf, String library, SortedMap<String, String> hashes) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int SCHEMA_VERSION = 1;

    static Manifest of(Assessment assessment, Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, sha256(content)));
        String version =
                Objects.requireNonNullElse(Manifest.class.getPackage().getImplementationVersion(), "development");
        return new Manifest(
                assessment.edition().id().toString(),
                assessment.fiscalYear().number(),
                assessment.asOf().toString(),
                version,
                hashes);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            to.writeStartObject();
            to.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            to.writeStringProperty("edition", edition);
            to.writeNumberProperty("fiscalYear", fiscalYear);
            to.writeStringProperty("asOf", asOf);
            to.writeStringProperty("library", library);
            to.writeObjectPropertyStart("sha256");
            hashes.forEach(to::writeStringProperty);
            to.writeEndObject();
            to.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * The hashes that a manifest names.
     *
     * @throws tools.jackson.core.JacksonException if it is no JSON
     * @throws IllegalArgumentException if it has no hashes
     */
    static SortedMap<String, String> hashes(byte[] manifest) {
        SortedMap<String, String> hashes = new TreeMap<>();
        boolean found = false;
        try (JsonParser from = JSON.createParser(ObjectReadContext.empty(), manifest)) {
            int depth = 0;
            String member = "";
            for (JsonToken token = from.nextToken(); token != null; token = from.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    member = from.currentName();
                    found |= member.equals("sha256");
                } else if (token == JsonToken.VALUE_STRING && depth == 2 && member.equals("sha256")) {
                    hashes.put(from.currentName(), from.getString());
                }
            }
        }
        if (!found) {
            throw new IllegalArgumentException("a manifest has hashes");
        }
        return hashes;
    }
}
