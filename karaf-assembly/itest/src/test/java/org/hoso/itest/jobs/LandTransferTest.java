package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A transfer of land through the tax office into the register")
@ExtendWith(DemonstrationServer.class)
class LandTransferTest {

    private static final String PARCEL = "Thửa đất, Giấy chứng nhận";
    private static final String CHANGE = "Nội dung biến động";
    private static final String BUYER = "Trần Thị Bình Minh";
    private static final String CERTIFICATE = "CS 000777";

    @Test
    void waits_on_the_tax_board_until_it_is_paid_and_ends_in_a_certificate(Locality locality) {
        String code;
        try (var clerk = locality.deskAt("502", "tiepnhan")) {
            code = receive(clerk);
        }
        try (var officer = locality.deskAt("502.dd", "chuyenvien")) {
            examine(officer, code);
            slip(officer, code);
            notice(officer, code);
            pay(officer, code);
            officer.open(code);
            officer.shows(code, "Đang xử lý");
            officer.begin("Trình ký");
            Desk.fill(officer.dialog(), "Số phát hành Giấy chứng nhận mới", CERTIFICATE);
            officer.confirm("Trình ký");
            try (var leader = locality.deskAt("502.dd", "lanhdao")) {
                leader.open(code);
                leader.act("Ký duyệt");
            }
            registered(officer, code);
        }
        try (var clerk = locality.deskAt("502", "traketqua")) {
            clerk.open(code);
            clerk.shows(code, "Có kết quả");
            clerk.act("Trả kết quả");
            clerk.open(code);
            clerk.shows(code, "Đã trả kết quả");
        }
        assertThat(locality.isJournalWhole(code)).isTrue();
    }

    private static String receive(Desk clerk) {
        return Intake.of(clerk, "1.013831")
                .owner("049090012001", "Nguyễn Văn An")
                .choose(PARCEL, "Xã, phường nơi có đất", "Phường Tân Thạnh")
                .fill(PARCEL, "Tờ bản đồ số", "12")
                .fill(PARCEL, "Thửa đất số", "345")
                .fill(PARCEL, "Diện tích (m²)", "120")
                .fill(PARCEL, "Số phát hành Giấy chứng nhận (số seri)", "CH 120345")
                .fill("Người sử dụng đất", "Họ tên hoặc tên tổ chức sử dụng đất", "Nguyễn Văn An")
                .choose(CHANGE, "Loại biến động", "Chuyển nhượng")
                .fill(CHANGE, "Bên nhận", BUYER)
                .papers("Đơn đăng ký biến động", "Giấy chứng nhận đã cấp", "Hợp đồng, văn bản")
                .handOver();
    }

    private static void examine(Desk officer, String code) {
        officer.open(code);
        officer.begin("Nhận xử lý");
        officer.shows(code, "Đang xử lý");
        officer.begin("Hoàn thành bước");
        Desk.button(officer.dialog(), "Hoàn thành bước").click();
        assertThat(officer.dialog()).containsText("Chưa ghi có phát sinh nghĩa vụ tài chính hay không.");
        officer.choose(officer.dialog(), "Nghĩa vụ tài chính", "Có phát sinh");
        officer.picture("job-land-examine");
        officer.confirm("Hoàn thành bước");
        officer.open(code);
        officer.begin("Nhận xử lý");
        officer.shows(code, "Đang xử lý");
    }

    private static void slip(Desk officer, String code) {
        officer.begin("Chuyển thông tin thuế");
        Desk.fill(officer.dialog(), "Số phiếu chuyển thông tin", "77/PC");
        officer.picture("job-land-slip");
        officer.confirm("Chuyển thông tin thuế");
        officer.open(code);
        officer.shows(code, "nghĩa vụ tài chính");
        var slip = Papers.text(officer.letter("Phiếu chuyển thông tin để xác định nghĩa vụ tài chính (Mẫu số 19)"));
        assertThat(slip).contains("Mẫu số 19", "77/PC", code, BUYER, "345", "CH 120345", "Phường Tân Thạnh");
    }

    private static void notice(Desk officer, String code) {
        officer.begin("Ghi thông báo thuế");
        var dialog = officer.dialog();
        officer.choose(dialog, "Loại thuế, phí", "Lệ phí trước bạ");
        Desk.fill(dialog, "Số thông báo", "12/TB");
        Desk.fill(dialog, "Ngày thông báo", today());
        Desk.fill(dialog, "Số tiền (đồng)", "2.500.000");
        Desk.fill(dialog, "Đã giao thông báo cho người nộp ngày", today());
        officer.picture("job-land-notice");
        officer.confirm("Ghi thông báo thuế");
    }

    /** The officer finds the dossier on the board and records the proof there; the dossier goes on by itself. */
    private static void pay(Desk officer, String code) {
        officer.go("Bảng theo dõi nghĩa vụ tài chính");
        officer.tab("Chờ nộp tiền (1)");
        var cells = officer.page().locator("vaadin-grid-cell-content:visible");
        assertThat(cells.filter(Desk.has(code)).first()).isVisible();
        assertThat(cells.filter(Desk.has("2.500.000")).first()).isVisible();
        officer.picture("job-land-tax-board");
        officer.button("Ghi nhận đã nộp").click();
        Desk.fill(officer.dialog(), "Số chứng từ, văn bản", "GNT 0001");
        Desk.fill(officer.dialog(), "Ngày chứng từ", today());
        officer.picture("job-land-paid");
        officer.confirm("Ghi nhận, tiếp tục giải quyết");
        assertThat(cells.filter(Desk.has(code))).hasCount(0);
    }

    private static void registered(Desk officer, String code) {
        officer.go("Sổ địa chính, thế chấp");
        Desk.field(
                        officer.page().locator("body"),
                        "Tìm theo tên, số thửa, tờ bản đồ, số Giấy chứng nhận (không cần dấu)")
                .fill("tran binh minh");
        var cells = officer.page().locator("vaadin-grid-cell-content:visible");
        assertThat(cells.filter(Desk.has(CERTIFICATE)).first()).isVisible();
        assertThat(cells.filter(Desk.has(BUYER)).first()).isVisible();
        assertThat(cells.filter(Desk.has("345 / 12")).first()).isVisible();
        assertThat(cells.filter(Desk.has(code)).first()).isVisible();
        officer.picture("job-land-register");
        assertThat(officer.page().locator("vaadin-grid:visible").boundingBox().height)
                .as("the list fills the page")
                .isGreaterThan(400);
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("ddMMuuuu"));
    }
}
