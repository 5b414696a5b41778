package org.hoso.document.internal.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.hoso.document.PrintDocument.Align;
import org.jspecify.annotations.Nullable;

/** The pages of one copy while they are set: a cursor that moves down, and a pen. */
final class Sheet implements AutoCloseable {

    private static final float RULE = 0.5f;

    /** Beyond this share of the type size between two words, a line before a very long word stays ragged. */
    private static final float WIDEST_STRETCH = 0.8f;

    private final PDDocument document;
    private final FontSet fonts;
    private final Geometry geometry;
    private final LineBreaker breaker;
    private final List<PDPage> pages = new ArrayList<>();
    private final @Nullable PDType0Font[] embedded = new @Nullable PDType0Font[4];
    private PDPageContentStream stream;
    private float cursor;

    Sheet(PDDocument document, FontSet fonts, Geometry geometry) throws IOException {
        this.document = document;
        this.fonts = fonts;
        this.geometry = geometry;
        this.breaker = new LineBreaker(fonts);
        this.stream = begin();
    }

    Geometry geometry() {
        return geometry;
    }

    LineBreaker breaker() {
        return breaker;
    }

    List<PDPage> pages() {
        return List.copyOf(pages);
    }

    /** Distance from the top of the type area. */
    float cursor() {
        return cursor;
    }

    void moveTo(float newCursor) {
        cursor = newCursor;
    }

    void down(float distance) {
        cursor += distance;
    }

    float remaining() {
        return geometry.height() - cursor;
    }

    boolean isAtTop() {
        return cursor == 0;
    }

    /** Begins a new page unless {@code height} is left on this one, or the page is still empty. */
    void need(float height) throws IOException {
        if (height > remaining() && !isAtTop()) {
            newPage();
        }
    }

    void newPage() throws IOException {
        stream.close();
        stream = begin();
    }

    /** Writes a line whose top is the cursor, between {@code x} and {@code x + width}; the cursor stays. */
    void write(Line line, Style style, Align align, float x, float width) throws IOException {
        float free = width - line.width();
        float start = switch (align) {
            case LEFT, JUSTIFY -> x;
            case CENTRE -> x + free / 2;
            case RIGHT -> x + free;
        };
        float extra = line.words().size() > 1 ? free / (line.words().size() - 1) : 0;
        boolean stretch = align == Align.JUSTIFY && !line.last() && extra < style.size() * WIDEST_STRETCH;
        write(line, style, start, stretch ? extra : 0);
    }

    private void write(Line line, Style style, float x, float extra) throws IOException {
        stream.beginText();
        stream.setFont(font(style), style.size());
        stream.newLineAtOffset(geometry.left() + x, y(cursor + style.ascent()));
        if (extra == 0) {
            stream.showText(plain(line.text()));
        } else {
            List<Object> parts = new ArrayList<>();
            for (int i = 0; i < line.words().size(); i++) {
                boolean last = i == line.words().size() - 1;
                parts.add(plain(line.words().get(i)) + (last ? "" : " "));
                if (!last) {
                    parts.add(-extra * 1000 / style.size());
                }
            }
            stream.showTextWithPositioning(parts.toArray());
        }
        stream.endText();
    }

    /** Writes all lines from the cursor down, breaking pages between them. */
    void flow(List<Line> lines, Style style, Align align, float x, float width) throws IOException {
        for (Line line : lines) {
            need(style.lineHeight());
            write(line, style, align, x, width);
            down(style.lineHeight());
        }
    }

    /** A rule from one point to another; {@code x} from the left margin, {@code top} from the top of the type area. */
    void rule(float x1, float top1, float x2, float top2) throws IOException {
        stream.setLineWidth(RULE);
        stream.moveTo(geometry.left() + x1, y(top1));
        stream.lineTo(geometry.left() + x2, y(top2));
        stream.stroke();
    }

    /** Adds a filled rectangle to the path; {@link #fill} paints. */
    void box(float x, float top, float width, float height) throws IOException {
        stream.addRect(geometry.left() + x, y(top + height), width, height);
    }

    void fill() throws IOException {
        stream.fill();
    }

    /** The font of a style in this document, embedded with the characters that are used. */
    PDType0Font font(Style style) throws IOException {
        int index = FontSet.index(style);
        PDType0Font font = embedded[index];
        if (font == null) {
            font = PDType0Font.load(document, fonts.face(style).font(), true);
            embedded[index] = font;
        }
        return font;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private PDPageContentStream begin() throws IOException {
        var page = new PDPage(geometry.paper());
        pages.add(page);
        document.addPage(page);
        cursor = 0;
        return new PDPageContentStream(document, page);
    }

    private float y(float top) {
        return geometry.paper().getHeight() - geometry.top() - top;
    }

    /** A no-break space has done its work when lines are broken. */
    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
