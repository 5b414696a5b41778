package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A marriage and a death in the books of the commune")
@ExtendWith(DemonstrationServer.class)
class MarriageAndDeathTest {

    private static final String DEATHS = "Sổ đăng ký khai tử";
    private static final String HUSBAND = "Phạm Quốc Khánh";
    private static final String WIFE = "Võ Thị Mai Lan";
    private static final String DECEASED = "Huỳnh Văn Tư";

    @Test
    void are_entered_when_signed_and_found_in_their_books(Locality locality) {
        try (var clerk = locality.desk("tiepnhan");
                var officer = locality.desk("chuyenvien");
                var leader = locality.desk("lanhdao")) {
            var marriage = marriage(clerk);
            process(officer, leader, marriage, MarriageAndDeathTest::bothMustBeThere);
            var certificate = result(leader, marriage);
            assertThat(certificate.toUpperCase(Locale.ROOT))
                    .contains(
                            "GIẤY CHỨNG NHẬN KẾT HÔN", HUSBAND.toUpperCase(Locale.ROOT), WIFE.toUpperCase(Locale.ROOT));
            inTheBook(officer, "Sổ đăng ký kết hôn", WIFE, "KH/");

            var death = death(clerk);
            process(officer, leader, death, dialog -> {});
            assertThat(result(leader, death).toUpperCase(Locale.ROOT))
                    .contains("TRÍCH LỤC KHAI TỬ", DECEASED.toUpperCase(Locale.ROOT));
            inTheBook(officer, DEATHS, DECEASED, "KT/");
            assertThat(locality.isJournalWhole(marriage)).isTrue();
            assertThat(locality.isJournalWhole(death)).isTrue();
        }
    }

    private static String marriage(Desk clerk) {
        return Intake.of(clerk, "1.000894")
                .owner("049091014001", HUSBAND)
                .fill("Bên nam", "Họ, chữ đệm, tên bên nam", HUSBAND)
                .fill("Bên nam", "Ngày, tháng, năm sinh", "12041991")
                .fill("Bên nam", "Quốc tịch", "Việt Nam")
                .fill("Bên nam", "Kết hôn lần thứ mấy", "1")
                .fill("Bên nữ", "Họ, chữ đệm, tên bên nữ", WIFE)
                .fill("Bên nữ", "Ngày, tháng, năm sinh", "03091994")
                .fill("Bên nữ", "Quốc tịch", "Việt Nam")
                .fill("Bên nữ", "Kết hôn lần thứ mấy", "1")
                .fill("Yêu cầu", "Số bản sao đề nghị cấp", "0")
                .papers("Tờ khai đăng ký kết hôn")
                .handOver();
    }

    private static String death(Desk clerk) {
        return Intake.of(clerk, "1.000656")
                .owner("049085014002", "Huỳnh Thị Năm")
                .fill("Người chết", "Họ, chữ đệm, tên", DECEASED)
                .fill("Người chết", "Ngày, tháng, năm sinh", "05051940")
                .choose("Người chết", "Giới tính", "Nam")
                .fill("Người chết", "Quốc tịch", "Việt Nam")
                .fill("Việc chết", "Ngày, tháng, năm chết", "20112026")
                .fill("Việc chết", "Nơi chết", "Phường Tân Thạnh, Tam Kỳ")
                .choose("Yêu cầu", "Quan hệ với người chết", "Con")
                .fill("Yêu cầu", "Số bản sao đề nghị cấp", "0")
                .papers("Tờ khai đăng ký khai tử", "Giấy báo tử hoặc giấy tờ thay")
                .handOver();
    }

    private static void bothMustBeThere(Desk officer) {
        Desk.button(officer.dialog(), "Trình ký").click();
        assertThat(officer.dialog()).containsText("Chưa đánh dấu các bên đã cùng có mặt");
        officer.picture("job-marriage-absent");
        officer.dialog()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName("Hai bên cùng có mặt, ký Sổ và Giấy chứng nhận kết hôn"))
                .check();
    }

    private static void process(Desk officer, Desk leader, String code, Consumer<Desk> examine) {
        officer.page().bringToFront();
        officer.open(code);
        officer.begin("Nhận xử lý");
        officer.shows(code, "Đang xử lý");
        officer.begin("Trình ký");
        examine.accept(officer);
        officer.confirm("Trình ký");
        leader.page().bringToFront();
        leader.open(code);
        leader.shows(code, "Chờ ký");
        leader.act("Ký duyệt");
    }

    private static String result(Desk leader, String code) {
        leader.open(code);
        leader.shows(code, "Có kết quả");
        return Papers.text(leader.letter("Trích lục, giấy chứng nhận"));
    }

    private static void inTheBook(Desk officer, String book, String name, String prefix) {
        officer.page().bringToFront();
        officer.go("Các sổ hộ tịch khác");
        if (!book.equals(DEATHS)) {
            officer.select(DEATHS, book);
        }
        var cells = officer.page().locator("vaadin-grid-cell-content:visible");
        assertThat(cells.filter(Desk.has(name)).first()).isVisible();
        assertThat(cells.filter(Desk.has(prefix)).first()).isVisible();
        officer.picture("job-book-" + prefix.charAt(0) + prefix.charAt(1));
    }
}
