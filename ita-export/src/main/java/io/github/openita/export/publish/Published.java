package io.github.openita.export.publish;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were to be written, in the order in which they were asked for.
 *
 * @param results one for each file
 */
public record Published(List<Result> results) {

    /**
     * What became of one file.
     *
     * @param file the file
     * @param path where it is, or was to be
     * @param fault why it could not be written; absent if it was
     */
    public record Result(
            PublishedFile file, Path path, @Nullable Exception fault) {}

    /** Copies the list. */
    public Published {
        results = List.copyOf(results);
    }

    static Published of(List<PublishedFile> order, List<Result> results) {
        return new Published(results.stream()
                .sorted(Comparator.comparingInt(each -> order.indexOf(each.file())))
                .toList());
    }

    /** The files that are there. */
    public List<Path> written() {
        return results.stream()
                .filter(each -> each.fault() == null)
                .map(Result::path)
                .toList();
    }

    /** Those that could not be written. */
    public List<Result> failed() {
        return results.stream().filter(each -> each.fault() != null).toList();
    }
}
