package org.hoso.document;

import java.util.List;
import java.util.Optional;

/**
 * A document to be printed, described by its parts from top to bottom; the platform sets it with embedded fonts.
 *
 * @param title  file title and PDF title
 * @param copies how often the whole is repeated in the file (a receipt has two copies)
 */
public record PrintDocument(String title, Page page, int copies, List<Block> blocks) {

    public PrintDocument {
        blocks = List.copyOf(blocks);
    }

    /** Paper size. */
    public enum Page {
        A4,
        /** A4 across, for wide tables; set in small type. */
        A4_LANDSCAPE,
        A5
    }

    /** A part of the document. */
    public sealed interface Block {}

    /** Two-column head: issuing body at the left (superior, then body, then number), national motto at the right. */
    public record Head(Optional<String> superior, String body, Optional<String> number, Optional<String> placeAndDate)
            implements Block {}

    /** Centred bold title with an optional second line. */
    public record Heading(String text, Optional<String> second) implements Block {}

    /** A paragraph; {@code bold} for emphasis. */
    public record Paragraph(String text, Align align, boolean bold, boolean italic) implements Block {
        public static Paragraph of(String text) {
            return new Paragraph(text, Align.LEFT, false, false);
        }
    }

    /** Alignment of a paragraph. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFY
    }

    /** A label with its value; an empty value prints a dotted line. */
    public record Field(String label, String value) implements Block {}

    /** A ruled table; widths are shares of the line. Rows break across pages, the header repeats. */
    public record Table(List<Integer> widths, List<String> header, List<List<String>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Signature blocks side by side: capacity, note under it, and name. */
    public record Signatures(List<Signature> signatures) implements Block {
        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /** One signature block. */
    public record Signature(String capacity, String note, String name) {}

    /** A QR code with a caption beside it. */
    public record QrCode(String content, String caption) implements Block {}

    /** Vertical space in millimetres. */
    public record Space(int millimetres) implements Block {}

    /** A new page. */
    public record PageBreak() implements Block {}
}
