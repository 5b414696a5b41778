package org.hoso.document.internal.print;

import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif in four cuts, parsed once: it has all Vietnamese letters and the widths of Times New Roman, which
 * Decree 30/2020/NĐ-CP prescribes. Used by one thread at a time.
 */
final class FontSet {

    private static final List<String> CUTS = List.of("Regular", "Bold", "Italic", "BoldItalic");

    private final List<Face> faces;

    private FontSet(List<Face> faces) {
        this.faces = faces;
    }

    static FontSet parse() throws IOException {
        var faces = new java.util.ArrayList<Face>();
        for (String cut : CUTS) {
            String name = "LiberationSerif-" + cut + ".ttf";
            try (var in = FontSet.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("the font " + name + " is missing");
                }
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                // Ligatures would make the text of the file differ from the text that was given.
                font.setEnableGsub(false);
                faces.add(new Face(font));
            }
        }
        return new FontSet(List.copyOf(faces));
    }

    Face face(Style style) {
        return faces.get(index(style));
    }

    static int index(Style style) {
        return (style.bold() ? 1 : 0) + (style.italic() ? 2 : 0);
    }
}
