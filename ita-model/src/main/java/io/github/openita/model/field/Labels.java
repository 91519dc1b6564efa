package io.github.openita.model.field;

import io.github.openita.model.message.Messages;
import io.github.openita.model.text.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Thai and English labels of record components and enum constants. They stand in the files
 * {@code labels_th.properties} and {@code labels_en.properties} (UTF-8) beside the class that owns them, under
 * {@code RecordName.component} and {@code EnumName.CONSTANT}, with simple names.
 */
public final class Labels {

    /** By package name, then by key. */
    private final Map<String, Messages> bundles;

    private Labels(Map<String, Messages> bundles) {
        this.bundles = Map.copyOf(bundles);
    }

    /**
     * The labels of the packages of these classes.
     *
     * @throws IllegalStateException if a package has no labels, or a key in one language alone
     */
    public static Labels of(Collection<? extends Class<?>> owners) {
        Map<String, Messages> bundles = new HashMap<>();
        for (Class<?> owner : owners) {
            bundles.computeIfAbsent(owner.getPackageName(), name -> Messages.load(owner, "labels"));
        }
        return new Labels(bundles);
    }

    /**
     * What a component of a record is called.
     *
     * @throws IllegalStateException if it has no label
     */
    public Text of(Class<? extends Record> owner, String component) {
        return find(owner, component);
    }

    /**
     * What a constant of an enum is called.
     *
     * @throws IllegalStateException if it has no label
     */
    public Text of(Enum<?> constant) {
        return find(constant.getDeclaringClass(), constant.name());
    }

    /** The keys of all packages that are not among these, in order; for tests. */
    Set<String> surplus(Set<String> used) {
        return bundles.values().stream()
                .flatMap(bundle -> bundle.keys().stream())
                .filter(key -> !used.contains(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String key(Class<?> owner, String member) {
        return owner.getSimpleName() + '.' + member;
    }

    private Text find(Class<?> owner, String member) {
        String key = key(owner, member);
        return Optional.ofNullable(bundles.get(owner.getPackageName()))
                .flatMap(bundle -> bundle.find(key))
                .orElseThrow(() -> new IllegalStateException("no label for " + key + " in " + owner.getPackageName()));
    }
}
