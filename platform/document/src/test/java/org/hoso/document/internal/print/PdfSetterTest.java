package org.hoso.document.internal.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hoso.document.PrintDocument;
import org.hoso.document.PrintDocument.Block;
import org.hoso.document.PrintDocument.Field;
import org.hoso.document.PrintDocument.Head;
import org.hoso.document.PrintDocument.Heading;
import org.hoso.document.PrintDocument.PageBreak;
import org.hoso.document.PrintDocument.Paragraph;
import org.hoso.document.PrintDocument.QrCode;
import org.hoso.document.PrintDocument.Signature;
import org.hoso.document.PrintDocument.Signatures;
import org.hoso.document.PrintDocument.Space;
import org.hoso.document.PrintDocument.Table;
import org.junit.jupiter.api.Test;

class PdfSetterTest {

    private static final String LETTERS = "AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private final PdfSetter setter =
            new PdfSetter(2, Clock.fixed(Instant.parse("2026-01-05T01:16:00Z"), ZoneOffset.UTC));

    @Test
    void every_vietnamese_letter_can_be_read_back_from_every_cut() throws IOException {
        var all = new StringBuilder();
        for (char letter : LETTERS.toCharArray()) {
            all.append(letter).append(Character.toLowerCase(letter));
            if ("AĂÂEÊIOÔƠUƯY".indexOf(letter) >= 0) {
                for (char tone : TONES.toCharArray()) {
                    all.append(compose(letter, tone)).append(compose(Character.toLowerCase(letter), tone));
                }
            }
        }
        String decomposed = Normalizer.normalize(all, Normalizer.Form.NFD);
        for (boolean bold : new boolean[] {false, true}) {
            for (boolean italic : new boolean[] {false, true}) {
                var block = new Paragraph(decomposed, PrintDocument.Align.LEFT, bold, italic);
                assertThat(flat(block).replace(" ", "")).isEqualTo(all.toString());
            }
        }
    }

    @Test
    void every_letter_fits_the_promise_of_embedded_fonts_title_and_language() throws IOException {
        try (var pdf = read(new PrintDocument(
                "Trích lục <khai sinh> & bản sao", PrintDocument.Page.A4, 1, List.of(Paragraph.of("Nội dung"))))) {
            var catalog = pdf.document().getDocumentCatalog();
            assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("Trích lục <khai sinh> & bản sao");
            assertThat(catalog.getLanguage()).isEqualTo("vi-VN");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("Trích lục &lt;khai sinh&gt; &amp; bản sao");
            assertThat(pdf.paper(0).getWidth()).isCloseTo(595.28f, within(0.1f));
            assertThat(pdf.paper(0).getHeight()).isCloseTo(841.89f, within(0.1f));
        }
    }

    @Test
    void a_table_repeats_its_header_on_each_page_and_loses_no_row() throws IOException {
        var rows = new ArrayList<List<String>>();
        for (int i = 1; i <= 120; i++) {
            rows.add(List.of(String.valueOf(i), "dòng " + i + ";", "Ghi chú dài để ô phải xuống dòng nhiều lần"));
        }
        try (var pdf = read(a5(new Table(List.of(1, 3, 2), List.of("STT", "Nội dung hồ sơ", "Ghi chú"), rows)))) {
            assertThat(pdf.pages()).isGreaterThan(3);
            for (int page = 0; page < pdf.pages(); page++) {
                assertThat(pdf.text(page))
                        .contains("Nội dung hồ sơ")
                        .contains("Trang " + (page + 1) + "/" + pdf.pages());
            }
            for (int i = 1; i <= 120; i++) {
                assertThat(pdf.flat()).contains("dòng " + i + ";");
            }
        }
    }

    @Test
    void a_row_that_is_higher_than_a_page_is_divided() throws IOException {
        var words = new StringBuilder();
        for (int i = 1; i <= 900; i++) {
            words.append("chữ").append(i).append(' ');
        }
        try (var pdf =
                read(a5(new Table(List.of(1, 1), List.of("Trái", "Phải"), List.of(List.of("A", words.toString())))))) {
            assertThat(pdf.pages()).isGreaterThan(1);
            assertThat(pdf.flat()).contains("chữ1 ").contains("chữ450 ").contains("chữ900");
        }
    }

    @Test
    void a_row_with_missing_or_surplus_cells_is_set_all_the_same() throws IOException {
        assertThat(flat(new Table(
                        List.of(1, 1), List.of(), List.of(List.of(), List.of("một"), List.of("hai", "ba", "bốn")))))
                .contains("một")
                .contains("hai")
                .doesNotContain("bốn");
    }

    @Test
    void the_motto_is_underlined_and_an_empty_field_is_dotted() throws IOException {
        String text = flat(
                new Head(
                        Optional.of("Ủy ban nhân dân tỉnh"), "Sở Tư pháp", Optional.of("Số: 12/STP"), Optional.empty()),
                new Heading("TRÍCH LỤC", Optional.of("(Bản sao)")),
                new Field("Họ và tên", ""),
                new Field("Giới tính", "Nữ"));
        assertThat(text)
                .contains("ỦY BAN NHÂN DÂN TỈNH")
                .contains("SỞ TƯ PHÁP")
                .contains("Số: 12/STP")
                .containsPattern("Họ và tên: \\.{50,}")
                .contains("Giới tính: Nữ");
    }

    @Test
    void characters_the_font_lacks_are_replaced_and_hidden_ones_are_dropped() throws IOException {
        assertThat(flat(Paragraph.of("Tên\u0000 \u200B漢字\t😀\u202E cuối"))).isEqualTo("Tên ?? ? cuối");
    }

    @Test
    void signatures_stay_together_and_page_breaks_break() throws IOException {
        var blocks = new ArrayList<Block>(Collections.nCopies(36, Paragraph.of("Một dòng")));
        blocks.add(new Signatures(List.of(
                new Signature("NGƯỜI NỘP", "(Ký)", "Nguyễn Văn A"),
                new Signature("NGƯỜI NHẬN", "(Ký)", "Trần Thị B"))));
        blocks.add(new Space(500));
        blocks.add(new PageBreak());
        blocks.add(new QrCode("https://example.vn/a", "Quét mã"));
        try (var pdf = read(new PrintDocument("Thử", PrintDocument.Page.A5, 1, blocks))) {
            assertThat(pdf.pages()).isEqualTo(3);
            assertThat(pdf.text(0)).doesNotContain("NGƯỜI NỘP");
            assertThat(pdf.text(1)).contains("NGƯỜI NỘP").contains("Trần Thị B");
            assertThat(pdf.text(2)).contains("Quét mã");
        }
    }

    @Test
    void the_callers_stream_stays_open() throws IOException {
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        setter.write(a5(Paragraph.of("Nội dung")), out);
        assertThat(closed[0]).isFalse();
    }

    private static String compose(char letter, char tone) {
        return Normalizer.normalize("" + letter + tone, Normalizer.Form.NFC);
    }

    private static PrintDocument a5(Block... blocks) {
        return new PrintDocument("Thử", PrintDocument.Page.A5, 1, List.of(blocks));
    }

    private Pdf read(PrintDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        setter.write(document, out);
        return new Pdf(out.toByteArray());
    }

    private String flat(Block... blocks) throws IOException {
        try (var pdf = read(a5(blocks))) {
            return pdf.flat().strip();
        }
    }
}
