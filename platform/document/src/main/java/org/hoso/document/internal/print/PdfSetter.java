package org.hoso.document.internal.print;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.hoso.document.PrintDocument;

/** Sets a described document as PDF. Any thread; at most as many documents at once as there are font sets. */
public final class PdfSetter {

    private static final Style FOOT = Style.regular(8);

    private final FontPool fonts;
    private final Clock clock;
    private final Archival archival = new Archival();
    private final ResourceBundle texts;

    /** @param atOnce how many documents may be set at the same time */
    public PdfSetter(int atOnce, Clock clock) {
        this.fonts = new FontPool(atOnce);
        this.clock = clock;
        this.texts = ResourceBundle.getBundle("org.hoso.document.internal.print.texts");
    }

    /** Writes {@code document}; the stream is left open. The same document gives the same bytes but for the date. */
    public void write(PrintDocument document, OutputStream out) throws IOException {
        write(List.of(document), out);
    }

    /** Writes documents one after the other into one file, which bears the title of the first; at least one. */
    public void write(List<PrintDocument> documents, OutputStream out) throws IOException {
        fonts.use(set -> {
            try (var pdf = new PDDocument()) {
                archival.describe(
                        pdf,
                        LineBreaker.clean(documents.get(0).title()),
                        clock.instant(),
                        documents.toString().hashCode());
                for (PrintDocument document : documents) {
                    try (var sheet = new Sheet(pdf, set, Geometry.of(document.page()))) {
                        var blocks = new BlockSetter(sheet);
                        for (PrintDocument.Block block : document.blocks()) {
                            blocks.set(block);
                        }
                        sheet.close();
                        copy(pdf, sheet, Math.max(1, document.copies()));
                    }
                }
                pdf.save(new KeptOpen(out));
            }
        });
    }

    /** Further copies share the contents of the first; only their feet differ. */
    private void copy(PDDocument pdf, Sheet sheet, int copies) throws IOException {
        List<PDPage> first = sheet.pages();
        List<List<PDPage>> all = new ArrayList<>();
        all.add(first);
        for (int copy = 2; copy <= copies; copy++) {
            List<PDPage> pages = new ArrayList<>();
            for (PDPage page : first) {
                var repeated = new PDPage(page.getMediaBox());
                repeated.setResources(page.getResources());
                repeated.setContents(
                        new PDStream(page.getCOSObject().getCOSStream(org.apache.pdfbox.cos.COSName.CONTENTS)));
                pdf.addPage(repeated);
                pages.add(repeated);
            }
            all.add(pages);
        }
        for (int copy = 0; copy < copies; copy++) {
            for (int page = 0; page < first.size(); page++) {
                String left = copies == 1 ? "" : text("copy", copy + 1, copies);
                String right = first.size() == 1 ? "" : text("page", page + 1, first.size());
                foot(pdf, all.get(copy).get(page), sheet, left, right);
            }
        }
    }

    private static void foot(PDDocument pdf, PDPage page, Sheet sheet, String left, String right) throws IOException {
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        Geometry geometry = sheet.geometry();
        float y = geometry.bottom() / 2;
        float end = geometry.left() + geometry.width() - sheet.breaker().width(right, FOOT);
        try (var stream = new PDPageContentStream(pdf, page, AppendMode.APPEND, true, false)) {
            stream.beginText();
            stream.setFont(sheet.font(FOOT), FOOT.size());
            stream.newLineAtOffset(geometry.left(), y);
            stream.showText(left);
            stream.newLineAtOffset(end - geometry.left(), 0);
            stream.showText(right);
            stream.endText();
        }
    }

    private String text(String key, int number, int of) {
        return MessageFormat.format(texts.getString(key), number, of);
    }

    /** PDFBox closes what it writes to; the stream belongs to the caller. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
