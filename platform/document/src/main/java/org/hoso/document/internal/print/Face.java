package org.hoso.document.internal.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A parsed font with the widths of its characters. Used by one thread at a time. */
final class Face {

    private static final int REPLACEMENT = '?';

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final float[] widths = new float[0x2100];

    Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    TrueTypeFont font() {
        return font;
    }

    /** Width of {@code text} in points. */
    float width(String text, float size) {
        float sum = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            sum += width(character);
            i += Character.charCount(character);
        }
        return sum * size;
    }

    /** The same text with a question mark for every character the font lacks; all Vietnamese letters are there. */
    String printable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().map(c -> has(c) ? c : REPLACEMENT).forEach(result::appendCodePoint);
        return result.toString();
    }

    private boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    private float width(int character) {
        if (character >= widths.length) {
            return measure(character);
        }
        if (widths[character] == 0) {
            widths[character] = measure(character);
        }
        return widths[character];
    }

    private float measure(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("the font cannot be read", e);
        }
    }
}
