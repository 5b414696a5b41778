package org.hoso.document.internal.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads back a file that was set. */
public final class Pdf implements AutoCloseable {

    /** A glyph and where it stands, in points from the upper left corner. */
    public record Glyph(String text, float left, float right, float base) {}

    private final PDDocument document;

    public Pdf(byte[] content) throws IOException {
        this.document = Loader.loadPDF(content);
    }

    public PDDocument document() {
        return document;
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public PDRectangle paper(int page) {
        return document.getPage(page).getMediaBox();
    }

    /** Text of one page, counted from 0, as written. */
    public String text(int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    /** Text of all pages with every run of white space as one space. */
    public String flat() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < pages(); i++) {
            text.append(text(i)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    public List<PDFont> fonts() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (var page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** Every glyph of a page with its place. */
    public List<Glyph> glyphs(int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(new Glyph(
                        text.getUnicode(),
                        text.getXDirAdj(),
                        text.getXDirAdj() + text.getWidthDirAdj(),
                        text.getYDirAdj()));
            }
        };
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        stripper.writeText(document, new StringWriter());
        return glyphs;
    }

    /** The QR code seen on the rendered page by a reader that is not the writer. */
    public String qrCode(int page) throws IOException, NotFoundException {
        var image = new PDFRenderer(document).renderImageWithDPI(page, 200);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
        return new MultiFormatReader()
                .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
