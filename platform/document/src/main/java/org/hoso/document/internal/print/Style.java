package org.hoso.document.internal.print;

/** How a run of text looks; {@code size} in points. */
record Style(boolean bold, boolean italic, float size) {

    private static final float LEADING = 1.22f;

    static Style regular(float size) {
        return new Style(false, false, size);
    }

    static Style bold(float size) {
        return new Style(true, false, size);
    }

    static Style italic(float size) {
        return new Style(false, true, size);
    }

    Style withSize(float newSize) {
        return new Style(bold, italic, newSize);
    }

    /** Distance of two base lines. */
    float lineHeight() {
        return size * LEADING;
    }

    /** From the top of a line to its base line; room for an accent over a capital. */
    float ascent() {
        return size * 0.95f;
    }
}
