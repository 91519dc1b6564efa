package io.github.openita.model.edition.internal;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.EditionId;
import io.github.openita.model.edition.EditionInfo;
import io.github.openita.model.edition.Note;
import io.github.openita.model.edition.NoteKind;
import io.github.openita.model.edition.Parameters;
import io.github.openita.model.edition.Term;
import io.github.openita.model.edition.Validity;
import io.github.openita.model.edition.Vocabulary;
import io.github.openita.model.field.Location;
import io.github.openita.model.json.InputProblem;
import io.github.openita.model.json.InvalidInputException;
import io.github.openita.model.json.JsonLimits;
import io.github.openita.model.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads an edition from JSON, and refuses one that is faulty, with every fault. */
public final class EditionReader {

    private static final int SCHEMA_VERSION = 1;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final EditionId NO_ID = new EditionId("none", FiscalYear.EARLIEST);

    private EditionReader() {}

    /**
     * The edition of a file.
     *
     * @throws InvalidInputException if it cannot be read or is faulty
     */
    public static Edition read(Path file) {
        String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
        try (InputStream json = Files.newInputStream(file)) {
            return read(json, name);
        } catch (IOException e) {
            throw refusal(Fault.UNREADABLE, name);
        }
    }

    /**
     * The edition of a stream, which is read to its end and left open.
     *
     * @throws InvalidInputException if it cannot be read or is faulty
     */
    public static Edition read(InputStream json, String name) {
        byte[] bytes = bytes(json, name);
        Problems problems = new Problems();
        Edition edition = edition(TreeReader.read(bytes, problems), problems);
        if (edition != null && problems.isEmpty()) {
            return edition;
        }
        // Only now is it worth the time to count columns in characters.
        problems = new Problems();
        edition(TreeReader.read(text(bytes, name), problems), problems);
        throw problems.refusal(name);
    }

    private static byte[] bytes(InputStream json, String name) {
        try {
            byte[] bytes = json.readNBytes(JsonLimits.DEFAULT.maxBytes() + 1);
            if (bytes.length > JsonLimits.DEFAULT.maxBytes()) {
                throw refusal(Fault.TOO_LARGE, name);
            }
            return bytes;
        } catch (IOException e) {
            throw refusal(Fault.UNREADABLE, name);
        }
    }

    private static String text(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.startsWith(BYTE_ORDER_MARK)) {
                throw refusal(Fault.BYTE_ORDER_MARK, name);
            }
            return text;
        } catch (CharacterCodingException e) {
            throw refusal(Fault.NOT_UTF8, name);
        }
    }

    private static InvalidInputException refusal(Fault fault, String name) {
        return new InvalidInputException(
                name,
                List.of(new InputProblem(
                        fault.kind(), Wording.of(fault, JsonLimits.DEFAULT.maxBytes()), Location.ROOT, 0, 0)));
    }

    private static @Nullable Edition edition(@Nullable Node root, Problems problems) {
        if (root == null) {
            return null;
        }
        problems.in(root);
        Fields fields = Fields.of(root, problems);
        if (root.type() != Node.Type.OBJECT) {
            return null;
        }
        Edition edition = edition(fields);
        Node counts = fields.optional("counts");
        fields.done();
        Integrity.check(edition, counts, problems);
        return edition;
    }

    private static Edition edition(Fields fields) {
        fields.optionalText("$schema");
        fields.integer("schemaVersion", SCHEMA_VERSION, SCHEMA_VERSION);
        List<Vocabulary> vocabularies = FrameworkReader.vocabularies(fields);
        ItemReader items = new ItemReader(noneStatements(vocabularies));
        return new Edition(
                info(fields),
                FrameworkReader.read(fields),
                vocabularies,
                fields.list("items", items::read),
                new Parameters(
                        fields.readOptional("measures", MeasuresReader::read),
                        fields.readOptional("scoring", NumbersReader::scoring),
                        fields.readOptional("risk", NumbersReader::risk),
                        fields.readOptional("giftRule", NumbersReader::gifts),
                        fields.listOrNone("thresholds", NumbersReader::threshold)),
                fields.listOrNone(
                        "sourceInconsistencies",
                        note -> new Note(note.word("kind", NoteKind.class), note.bilingual("text"))));
    }

    private static Map<String, Term> noneStatements(List<Vocabulary> vocabularies) {
        return vocabularies.stream()
                .filter(vocabulary -> vocabulary.name().equals("noneStatements"))
                .flatMap(vocabulary -> vocabulary.terms().stream())
                .collect(Collectors.toMap(Term::code, term -> term, (first, second) -> first));
    }

    private static EditionInfo info(Fields fields) {
        return new EditionInfo(
                id(fields),
                fields.integer("revision", 1, Integer.MAX_VALUE),
                fields.read("validity", EditionReader::validity),
                fields.bilingual("title"),
                fields.optionalText("abbreviation"),
                fields.bilingual("assessor"),
                fields.bilingual("subject"),
                Shared.provenance(fields),
                Shared.notes(fields));
    }

    private static EditionId id(Fields fields) {
        String agencyType = fields.text("agencyType");
        int year = fields.integer("issuedFor", FiscalYear.EARLIEST, FiscalYear.LATEST);
        if (EditionId.isAgencyType(agencyType)) {
            return new EditionId(agencyType, year);
        }
        if (!agencyType.isEmpty()) {
            fields.report(Fault.BAD_KEY, "agencyType");
        }
        return NO_ID;
    }

    private static Validity validity(Fields fields) {
        return new Validity(
                fields.optionalDate("validFrom"),
                fields.optionalDate("validTo"),
                fields.flag("deprecated"),
                replacement(fields),
                Shared.notes(fields));
    }

    private static @Nullable EditionId replacement(Fields fields) {
        String text = fields.optionalText("replacement");
        try {
            return text == null ? null : EditionId.parse(text);
        } catch (IllegalArgumentException e) {
            fields.report(Fault.BAD_EDITION_ID, "replacement");
            return null;
        }
    }
}
