package io.github.openita.export.internal.page;

import org.jspecify.annotations.Nullable;

/** A node of the document's structure, by identity. */
public final class Tag {

    private final @Nullable Tag parent;
    private final String role;
    private final Detail detail;
    private final boolean leaf;

    /**
     * What a node says of itself.
     *
     * @param alternative what stands in place of a picture
     * @param language a language other than the document's
     * @param scope of a heading in a table: Column or Row
     * @param columns how many columns a cell takes
     * @param rows how many rows a cell takes
     */
    public record Detail(
            @Nullable String alternative,
            @Nullable String language,
            @Nullable String scope,
            int columns,
            int rows) {

        /** Nothing in particular. */
        public static final Detail NONE = new Detail(null, null, null, 1, 1);
    }

    private Tag(@Nullable Tag parent, String role, Detail detail, boolean leaf) {
        this.parent = parent;
        this.role = role;
        this.detail = detail;
        this.leaf = leaf;
    }

    /** The root of a document. */
    public static Tag document() {
        return new Tag(null, "Document", Detail.NONE, false);
    }

    /** A node below this one. */
    public Tag child(String role) {
        return new Tag(this, role, Detail.NONE, false);
    }

    /** A node below this one that says more of itself. */
    public Tag child(String role, Detail detail) {
        return new Tag(this, role, detail, false);
    }

    /** A node below this one that holds letters alone: no links and no other nodes. */
    public Tag leaf(String role, Detail detail) {
        return new Tag(this, role, detail, true);
    }

    /** A picture below this one. */
    public Tag figure(String alternative) {
        return child("Figure", new Detail(alternative, null, null, 1, 1));
    }

    /** The node above; absent for the root. */
    public @Nullable Tag parent() {
        return parent;
    }

    /** Its role, a standard structure type (ISO 32000-1, 14.8.4). */
    public String role() {
        return role;
    }

    /** Whether it holds letters alone. */
    public boolean isLeaf() {
        return leaf;
    }

    /** What it says of itself. */
    public Detail detail() {
        return detail;
    }
}
