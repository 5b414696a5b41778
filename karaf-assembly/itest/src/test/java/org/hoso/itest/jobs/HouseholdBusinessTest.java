package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A household business that is founded")
@ExtendWith(DemonstrationServer.class)
class HouseholdBusinessTest {

    private static final String NAME = "Hộ kinh doanh Bánh mì Phượng Hoàng";
    private static final String NUMBER = "8123456789";

    @Test
    void is_certified_and_stands_in_the_register(Locality locality) {
        try (var clerk = locality.desk("tiepnhan");
                var officer = locality.desk("chuyenvien");
                var leader = locality.desk("lanhdao")) {
            var code = receive(clerk);
            officer.page().bringToFront();
            officer.open(code);
            officer.begin("Nhận xử lý");
            officer.shows(code, "Đang xử lý");
            officer.begin("Trình ký");
            Desk.button(officer.dialog(), "Trình ký").click();
            assertThat(officer.dialog()).containsText("Chưa ghi mã hồ sơ trên hệ thống quốc gia.");
            Desk.fill(officer.dialog(), "Mã số hộ kinh doanh", NUMBER);
            Desk.fill(officer.dialog(), "Mã hồ sơ trên hệ thống quốc gia", "HKD-2026-000123");
            officer.picture("job-household-submit");
            officer.confirm("Trình ký");
            leader.page().bringToFront();
            leader.open(code);
            leader.act("Ký duyệt");
            leader.open(code);
            leader.shows(code, "Có kết quả");
            assertThat(Papers.text(leader.letter("Kết quả đăng ký hộ kinh doanh")))
                    .contains(NAME, NUMBER);
            officer.page().bringToFront();
            officer.go("Sổ hộ kinh doanh");
            var cells = officer.page().locator("vaadin-grid-cell-content:visible");
            assertThat(cells.filter(Desk.has(NUMBER)).first()).isVisible();
            assertThat(cells.filter(Desk.has("Thành lập")).first()).isVisible();
            officer.picture("job-household-register");
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    private static String receive(Desk clerk) {
        return founding(clerk, "049188015001", NAME).handOver();
    }

    static Intake founding(Desk clerk, String identityNumber, String name) {
        return Intake.of(clerk, "1.001612")
                .owner(identityNumber, "Đặng Thị Phượng")
                .fill("Hộ kinh doanh", "Tên hộ kinh doanh", name)
                .fill("Hộ kinh doanh", "Địa chỉ trụ sở", "12 Phan Bội Châu, phường Tân Thạnh")
                .fill("Hộ kinh doanh", "Ngành, nghề kinh doanh", "5610 Nhà hàng và dịch vụ ăn uống")
                .fill("Chủ hộ kinh doanh", "Họ, chữ đệm, tên", "Đặng Thị Phượng")
                .fill("Chủ hộ kinh doanh", "Ngày, tháng, năm sinh", "07071988")
                .choose("Chủ hộ kinh doanh", "Giới tính", "Nữ")
                .fill("Chủ hộ kinh doanh", "Quốc tịch", "Việt Nam")
                .papers("Giấy đề nghị đăng ký hộ kinh doanh")
                .paid();
    }
}
