package io.github.openita.export.submission;

import io.github.openita.export.internal.file.ForeignZip;
import io.github.openita.export.submission.PackageFault.Kind;
import io.github.openita.model.message.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares a package with its manifest. Nothing is unpacked to disk, and no file is read beyond what a package holds. */
public final class PackageVerifier {

    private static final Messages MESSAGES = Messages.load(PackageVerifier.class, "submission");
    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 256L << 20;
    private static final int LONGEST_NAME = 200;

    private final List<PackageFault> faults = new ArrayList<>();
    private final SortedMap<String, String> found = new TreeMap<>();
    private long bytes;

    private PackageVerifier() {}

    /** What is wrong with a package, all at once; nothing where it is as it was made. */
    public static List<PackageFault> verify(Path file) {
        PackageVerifier verifier = new PackageVerifier();
        try (ForeignZip zip = ForeignZip.open(file)) {
            verifier.look(zip);
        } catch (IOException | RuntimeException e) {
            verifier.fault(Kind.UNREADABLE, "");
        }
        return List.copyOf(verifier.faults);
    }

    private void look(ForeignZip zip) throws IOException {
        List<ForeignZip.Entry> entries = zip.entries();
        if (entries.size() > MOST_FILES) {
            fault(Kind.TOO_LARGE, "");
            return;
        }
        Optional<SortedMap<String, String>> expected = Optional.empty();
        Set<String> names = new HashSet<>();
        for (ForeignZip.Entry entry : entries) {
            if (!isAcceptable(entry, names)) {
                continue;
            }
            byte[] content = content(entry);
            if (content == null) {
                return;
            }
            if (entry.name().equals(SubmissionPackage.MANIFEST)) {
                expected = Manifest.hashes(content);
            } else {
                found.put(entry.name(), Manifest.sha256(content));
            }
        }
        expected.ifPresentOrElse(this::compare, () -> fault(Kind.NO_MANIFEST, SubmissionPackage.MANIFEST));
    }

    private boolean isAcceptable(ForeignZip.Entry entry, Set<String> names) {
        String name = entry.name();
        if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*")
                || name.length() > LONGEST_NAME) {
            fault(Kind.UNSAFE_NAME, name);
            return false;
        }
        if (!names.add(name)) {
            fault(Kind.REPEATED, name);
            return false;
        }
        if (entry.isLink()) {
            fault(Kind.LINK, name);
            return false;
        }
        return true;
    }

    /** The content, or nothing where the package is larger than any is; sizes that it states itself are not believed. */
    private byte @Nullable [] content(ForeignZip.Entry entry) throws IOException {
        int room = (int) (MOST_BYTES - bytes);
        byte[] content = entry.content(room + 1);
        bytes += content.length;
        if (content.length > room) {
            fault(Kind.TOO_LARGE, entry.name());
            return null;
        }
        return content;
    }

    private void compare(SortedMap<String, String> expected) {
        expected.forEach((name, hash) -> {
            if (!found.containsKey(name)) {
                fault(Kind.MISSING, name);
            } else if (!hash.equals(found.get(name))) {
                fault(Kind.CHANGED, name);
            }
        });
        found.keySet().stream().filter(name -> !expected.containsKey(name)).forEach(name -> fault(Kind.EXTRA, name));
    }

    private void fault(Kind kind, String name) {
        String shown = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        String cut = shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) + "…" : shown;
        faults.add(new PackageFault(kind, cut, MESSAGES.format("fault." + kind.name(), cut)));
    }
}
