package io.github.openita.export.submission;

import io.github.openita.checklist.assessment.Assessment;
import io.github.openita.export.internal.json.PlainJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    private static final String HASHES = "sha256";
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
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("schemaVersion", SCHEMA_VERSION);
        members.put("edition", edition);
        members.put("fiscalYear", fiscalYear);
        members.put("asOf", asOf);
        members.put("library", library);
        members.put(HASHES, hashes);
        return PlainJson.bytes(members);
    }

    /** The hashes that a manifest names; nothing where it cannot be read. */
    static Optional<SortedMap<String, String>> hashes(byte[] manifest) {
        return PlainJson.texts(manifest, HASHES);
    }
}
