package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Two people at one dossier")
@ExtendWith(DemonstrationServer.class)
class ConflictTest {

    private static final String FIRST = "Đã gọi điện cho gia đình lúc tám giờ";
    private static final String CORRECT = "Sửa thông tin tiếp nhận";
    private static final String SECOND = "Gia đình hẹn chiều đến";

    @Test
    void the_second_is_told_who_did_what_when_and_overwrites_nothing(Locality locality) {
        try (var first = locality.desk("tiepnhan");
                var second = locality.desk("tiepnhan")) {
            var code = first.receiveBirth(Birth.of(12_001));
            first.open(code);
            second.open(code);
            second.begin("Ghi chú");
            Desk.fill(second.dialog(), "Ý kiến", SECOND);
            first.begin("Ghi chú");
            Desk.fill(first.dialog(), "Ý kiến", FIRST);
            first.confirm("Ghi chú");

            Desk.button(second.dialog(), "Ghi chú").click();
            assertThat(second.alert())
                    .hasText(Pattern.compile("Hồ sơ đã thay đổi: Phan Thị Mỹ Dung, .*\\d{2}:\\d{2}.*Ghi chú.*"));
            second.picture("job-conflict");
            assertThat(Desk.field(second.dialog(), "Ý kiến")).hasValue(SECOND);

            Desk.button(second.dialog(), "Tải bản mới, giữ nội dung đã nhập").click();
            assertThat(second.dialog()).containsText("Hãy kiểm tra rồi xác nhận lại.");
            assertThat(Desk.field(second.dialog(), "Ý kiến")).hasValue(SECOND);
            second.confirm("Ghi chú");
            second.tab("Nhật ký");
            assertThat(second.page().getByText(FIRST)).isVisible();
            assertThat(second.page().getByText(SECOND)).isVisible();
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    @Test
    void what_both_changed_is_chosen_field_by_field(Locality locality) {
        try (var first = locality.desk("tiepnhan");
                var second = locality.desk("tiepnhan")) {
            var code = first.receiveBirth(Birth.of(12_003));
            first.open(code);
            second.open(code);
            second.begin(CORRECT);
            Desk.fill(second.dialog(), "Nơi sinh", "Trạm y tế phường Tân Thạnh");
            Desk.fill(second.dialog(), "Ý kiến", "Theo giấy chứng sinh");
            first.begin(CORRECT);
            Desk.fill(first.dialog(), "Nơi sinh", "Bệnh viện Minh Thiện");
            Desk.fill(first.dialog(), "Quê quán", "Thăng Bình, Quảng Nam");
            Desk.fill(first.dialog(), "Ý kiến", "Gia đình báo lại");
            first.confirm(CORRECT);

            Desk.button(second.dialog(), CORRECT).click();
            Desk.button(second.dialog(), "Tải bản mới, giữ nội dung đã nhập").click();
            var both = second.page().locator(".desk-conflict");
            assertThat(both).containsText("Phan Thị Mỹ Dung cũng đã sửa");
            assertThat(both).containsText("Bệnh viện Minh Thiện");
            assertThat(Desk.field(second.dialog(), "Quê quán")).hasValue("Thăng Bình, Quảng Nam");
            assertThat(Desk.button(second.dialog(), CORRECT)).isDisabled();
            both.getByText("Của tôi: Trạm y tế phường Tân Thạnh").click();
            second.picture("job-conflict-fields");
            second.confirm(CORRECT);
            second.tab("Nhật ký");
            assertThat(second.page().getByText("Trước đó: Nơi sinh: Bệnh viện Minh Thiện"))
                    .isVisible();
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    @Test
    void what_is_no_longer_possible_is_not_done(Locality locality) {
        try (var clerk = locality.desk("tiepnhan");
                var head = locality.desk("tiepnhan")) {
            var code = clerk.receiveBirth(Birth.of(12_002));
            clerk.open(code);
            head.open(code);
            head.begin("Chuyển xử lý");
            clerk.act("Chuyển xử lý");
            Desk.button(head.dialog(), "Chuyển xử lý").click();
            assertThat(head.alert()).containsText("Hồ sơ đã thay đổi: Phan Thị Mỹ Dung");
            Desk.button(head.dialog(), "Tải bản mới, giữ nội dung đã nhập").click();
            assertThat(head.alert()).containsText("không còn cho phép việc này");
            assertThat(Desk.button(head.dialog(), "Chuyển xử lý")).isDisabled();
            head.picture("job-conflict-too-late");
            assertThat(locality.hoso().succeed("dossier", code)).containsOnlyOnce("HAND_OVER");
        }
    }
}
