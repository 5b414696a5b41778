package org.hoso.document.internal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hoso.core.port.LetterWriter.Facts;
import org.hoso.document.LetterKind;
import org.hoso.document.internal.print.Pdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {

    private static final double MM = 72 / 25.4;

    private final PdfLetterWriter writer =
            new PdfLetterWriter(Clock.fixed(Instant.parse("2026-01-05T01:16:00Z"), ZoneOffset.UTC));

    @Test
    void a_receipt_has_two_copies_on_one_a5_page_each() throws IOException {
        try (var pdf = read(LetterKind.RECEIPT, Samples.usual())) {
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat((double) pdf.paper(0).getWidth()).isCloseTo(148 * MM, within(0.1));
            assertThat((double) pdf.paper(0).getHeight()).isCloseTo(210 * MM, within(0.1));
            assertThat(pdf.text(0)).contains("Liên 1/2");
            assertThat(pdf.text(1).replace("Liên 2/2", "Liên 1/2")).isEqualTo(pdf.text(0));
        }
    }

    @Test
    void a_receipt_says_what_form_01_asks_for() throws IOException {
        assertThat(flat(LetterKind.RECEIPT, Samples.usual()))
                .contains("ỦY BAN NHÂN DÂN")
                .contains("XÃ ĐIỆN THỌ")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Mã hồ sơ: H47.18.05-260105-0001")
                .contains("Điện Thọ, ngày 05 tháng 01 năm 2026")
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains("Tiếp nhận hồ sơ của: Nguyễn Văn Đường")
                .contains("Địa chỉ: Thôn Đông Hòa, xã Điện Thọ, thị xã Điện Bàn, tỉnh Quảng Nam")
                .contains("Số điện thoại: 0905 123 456; Email: duong.nguyen@example.vn")
                .contains("Đăng ký khai sinh cho cháu Nguyễn Hoàng Ánh Dương")
                .contains("2. Giấy chứng sinh (01 bản chính, 01 bản sao)")
                .contains("3. Căn cước công dân của người yêu cầu (xuất trình, 01 bản chính)")
                .contains("4. Giấy ủy quyền của mẹ cháu bé (01 bản sao)")
                .contains("Số lượng hồ sơ: 01 (bộ)")
                .contains("Thời gian giải quyết hồ sơ theo quy định là: 03 ngày làm việc")
                .contains("Thời gian nhận hồ sơ: 08 giờ 15 phút, ngày 05 tháng 01 năm 2026")
                .contains("Thời gian trả kết quả giải quyết hồ sơ: 17 giờ 00 phút, ngày 08 tháng 01 năm 2026")
                .contains("Đăng ký nhận kết quả tại: Bộ phận Tiếp nhận và Trả kết quả xã Điện Thọ")
                .contains("Cấp bản sao Trích lục hộ tịch (02 × 8.000 đồng): 16.000 đồng (đã thu)")
                .contains("NGƯỜI NỘP HỒ SƠ")
                .contains("Nguyễn Thị Thu Hường");
    }

    @Test
    void the_qr_code_of_both_copies_opens_the_tracking_page() throws Exception {
        try (var pdf = read(LetterKind.RECEIPT, Samples.usual())) {
            assertThat(pdf.qrCode(0)).isEqualTo(Samples.TRACKING);
            assertThat(pdf.qrCode(1)).isEqualTo(Samples.TRACKING);
        }
    }

    @Test
    void a_supplement_request_lists_papers_reasons_and_the_last_day() throws IOException {
        assertThat(flat(LetterKind.SUPPLEMENT_REQUEST, Samples.supplement(2)))
                .contains("PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ (Lần thứ 2)")
                .contains("1. Giấy chứng sinh: chưa nộp bản chính Giấy chứng sinh do Bệnh viện Đa khoa")
                .contains("3. Xuất trình bản chính căn cước công dân của cha và mẹ.")
                .contains("Lý do: thiếu giấy tờ; giấy tờ, nội dung chưa rõ ràng")
                .contains("đến hết ngày 05 tháng 02 năm 2026")
                .contains("liên hệ với Trần Quốc Khánh (0235 3 852 456")
                .contains("NGƯỜI HƯỚNG DẪN");
        assertThat(flat(LetterKind.SUPPLEMENT_REQUEST, Samples.supplement(1))).doesNotContain("Lần thứ");
    }

    @Test
    void a_refusal_names_its_reasons_and_the_head_who_signed() throws IOException {
        assertThat(flat(LetterKind.REFUSAL, Samples.refusal()))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ")
                .contains("ngày 07 tháng 01 năm 2026")
                .contains("1. Trẻ em đã được đăng ký khai sinh tại Ủy ban nhân dân phường Điện An")
                .contains("2. Tờ khai đăng ký khai sinh theo mẫu: giấy tờ không đúng mẫu")
                .contains("Phạm Ngọc Ẩn");
    }

    @Test
    void a_control_slip_has_a_line_for_each_hand_over() throws IOException {
        var hops = Hops.of(Samples.returned().journal(), Samples.returned().dossier());

        assertThat(hops)
                .extracting(Hop::action)
                .containsExactly("HAND_OVER", "SUBMIT_FOR_SIGNATURE", "SIGN", "RETURN_RESULT");
        assertThat(hops.get(0).giver().name()).isEqualTo(Samples.CLERK.name());
        assertThat(hops.get(0).taker().unitCode()).contains("18.05.02");
        assertThat(hops.get(0).takenAt()).contains(Instant.parse("2026-01-05T02:10:00Z"));
        assertThat(hops.get(3).taker().name()).isEqualTo("Nguyễn Văn Đường");
        assertThat(hops).extracting(Hop::finishes).containsExactly(false, false, true, false);
        assertThat(flat(LetterKind.CONTROL_SLIP, Samples.returned()))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ")
                .contains("Trước hạn")
                .contains("Bản giấy");
    }

    @Test
    void more_than_one_supplement_request_is_late_on_the_control_slip_even_in_time() throws IOException {
        assertThat(flat(LetterKind.CONTROL_SLIP, Samples.returnedAfter(1))).contains("Trước hạn");
        assertThat(flat(LetterKind.CONTROL_SLIP, Samples.returnedAfter(2)))
                .contains("Quá hạn", "(yêu cầu")
                .doesNotContain("Trước hạn");
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"APOLOGY", "CONTROL_SLIP"})
    void a_letter_with_a_date_tells_how_it_was_counted(LetterKind kind) throws IOException {
        assertThat(flat(kind, Samples.usual()))
                .contains(
                        "Cách tính thời gian trả kết quả: Bắt đầu tính: 08:15 ngày 05/01/2026; Thời hạn: 3 ngày làm việc")
                .contains("ngày 05/01/2026 không tính")
                .contains("Lịch làm việc: Việt Nam 2023–2026.");
    }

    @Test
    void a_receipt_tells_only_what_moved_the_date() throws IOException {
        assertThat(flat(LetterKind.RECEIPT, Samples.usual()))
                .contains("Cách tính thời gian trả kết quả: Có tính 10/01/2026: Làm bù.");
    }

    @Test
    void what_is_not_known_is_left_to_be_written_by_hand() throws IOException {
        assertThat(flat(LetterKind.RECEIPT, Samples.bare()))
                .containsPattern("Tiếp nhận hồ sơ của: \\.{40,}")
                .containsPattern("Địa chỉ: \\.{40,}")
                .containsPattern("Thời gian trả kết quả giải quyết hồ sơ: \\.{20,}")
                .contains("Quảng Nam, ngày 05 tháng 01 năm 2026")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void nothing_is_cut_or_overlaps_however_long_it_is(LetterKind kind) throws IOException {
        try (var pdf = read(kind, Samples.huge())) {
            for (int page = 0; page < pdf.pages(); page++) {
                assertWithin(
                        pdf.glyphs(page),
                        pdf.paper(page).getWidth(),
                        pdf.paper(page).getHeight());
                assertApart(pdf.glyphs(page));
            }
            if (kind == LetterKind.RECEIPT) {
                assertThat(pdf.flat())
                        .contains("29 kèm theo bản vẽ")
                        .contains("Công ty trách nhiệm hữu hạn một thành viên")
                        .contains("xxx@example.vn")
                        .contains("Trang 1/3");
            }
        }
    }

    @Test
    void fonts_are_embedded_as_subsets() throws IOException {
        try (var pdf = read(LetterKind.RECEIPT, Samples.usual())) {
            assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
            });
        }
    }

    @Test
    void the_text_of_a_letter_is_composed_vietnamese() throws IOException {
        String text = flat(LetterKind.RECEIPT, Samples.usual());
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void the_same_facts_give_the_same_file() throws IOException {
        byte[] once = bytes(LetterKind.RECEIPT, Samples.usual());
        assertThat(bytes(LetterKind.RECEIPT, Samples.usual())).isEqualTo(once);
        assertThat(bytes(LetterKind.RECEIPT, Samples.bare())).isNotEqualTo(once);
    }

    @Test
    void letters_set_at_the_same_time_are_the_same_as_those_set_alone() throws Exception {
        byte[] alone = bytes(LetterKind.RECEIPT, Samples.usual());
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> work = () -> bytes(LetterKind.RECEIPT, Samples.usual());
            for (var each :
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> work).toList())) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void a_letter_takes_far_less_than_a_tenth_of_a_second() throws IOException {
        // Time of the processor, so that other work on the machine does not decide.
        var threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[60];
        for (int i = 0; i < nanos.length; i++) {
            long start = threads.getCurrentThreadCpuTime();
            bytes(LetterKind.RECEIPT, Samples.usual());
            nanos[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(100));
    }

    private static void assertWithin(List<Pdf.Glyph> glyphs, float width, float height) {
        assertThat(glyphs).isNotEmpty();
        for (Pdf.Glyph glyph : glyphs) {
            assertThat(glyph.left()).as(glyph.text()).isGreaterThan(20);
            assertThat(glyph.right()).as(glyph.text()).isLessThan(width - 20);
            assertThat(glyph.base()).as(glyph.text()).isBetween(20f, height - 10);
        }
    }

    /** No two glyphs share a column unless they stand on different lines. */
    private static void assertApart(List<Pdf.Glyph> glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            Pdf.Glyph a = glyphs.get(i);
            for (Pdf.Glyph b : glyphs.subList(i + 1, glyphs.size())) {
                boolean sameColumn = a.right() > b.left() + 0.5 && b.right() > a.left() + 0.5;
                if (sameColumn && Math.abs(a.base() - b.base()) < 7) {
                    throw new AssertionError(a + " on " + b);
                }
            }
        }
    }

    private byte[] bytes(LetterKind kind, Facts facts) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(kind, facts, out);
        return out.toByteArray();
    }

    private Pdf read(LetterKind kind, Facts facts) throws IOException {
        return new Pdf(bytes(kind, facts));
    }

    private String flat(LetterKind kind, Facts facts) throws IOException {
        try (var pdf = read(kind, facts)) {
            return pdf.flat();
        }
    }
}
