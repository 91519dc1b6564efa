package io.github.openita.export.internal.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Letters of one look on one line.
 *
 * @param shown what is seen
 * @param text what is read: with the spaces at the end of a line, which are not seen
 * @param face the face
 * @param width the width of what is seen, in points
 * @param link where it leads
 * @param sign whether it is one sign that the face has no letter for, and which is drawn
 */
public record Piece(
        String shown,
        String text,
        Face face,
        double width,
        @Nullable URI link,
        boolean sign) {}
