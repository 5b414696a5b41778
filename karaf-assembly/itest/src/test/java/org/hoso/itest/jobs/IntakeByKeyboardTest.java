package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Intake without a mouse")
@ExtendWith(DemonstrationServer.class)
class IntakeByKeyboardTest {

    private static final int MOST_KEYS = 45;
    private static final int SECONDS_NEW = 120;
    private static final int SECONDS_REPEAT = 60;
    private static final String NUMBER = "Số định danh / mã số thuế";
    private static final String MOTHER = "Trần Thị Thu Hằng";

    @Test
    void takes_a_new_applicant_and_one_who_was_here_before(Locality locality) {
        try (var clerk = locality.desk("tiepnhan")) {
            var hands = new Keyboard(clerk.page());
            var first = birth(clerk, hands, "Nguyễn Trần Bảo Ngọc");
            hands.print("intake-new");
            assertThat(hands.beside()).isLessThanOrEqualTo(MOST_KEYS);
            assertThat(hands.seconds()).isLessThan(SECONDS_NEW);
            closeReceipt(clerk, hands);
            var second = copy(clerk, hands);
            hands.print("intake-repeat");
            assertThat(hands.beside()).isLessThanOrEqualTo(MOST_KEYS);
            assertThat(hands.seconds()).isLessThan(SECONDS_REPEAT);
            closeReceipt(clerk, hands);
            clerk.open(second);
            assertThat(clerk.page().locator(".desk-page")).containsText(MOTHER);
            assertThat(clerk.page().locator(".desk-page")).containsText("0905123456");
            note(clerk, hands);
            assertThat(locality.isJournalWhole(first)).isTrue();
        }
    }

    private static String birth(Desk clerk, Keyboard hands, String child) {
        hands.begin();
        open(clerk, hands, "khai sinh", "Đăng ký khai sinh");
        hands.type("049195015001").press("Tab");
        hands.type(MOTHER).press("Tab").type("02031995").press("Tab");
        hands.type("0905123456")
                .press("Tab")
                .type("Khối phố 1, phường Tân Thạnh")
                .press("F8");
        hands.type(child).press("Tab").type("01032024").press("Tab").choose("nu");
        hands.type("Kinh").press("Tab").type("Việt Nam").press("Tab");
        hands.type("Bệnh viện tỉnh Quảng Nam").press("Tab").type("Điện Bàn").press("Tab", "Tab");
        hands.type(MOTHER).press("Tab").type("1995").press("Tab");
        hands.type("Kinh").press("Tab").type("Việt Nam").press("F8");
        hands.choose("me").type("0").press("F9");
        return receive(clerk, hands);
    }

    private static String copy(Desk clerk, Keyboard hands) {
        hands.begin();
        open(clerk, hands, "trich luc", "2.000635");
        hands.type("049195015001").press("Tab");
        assertThat(clerk.field("Họ và tên / tên tổ chức")).hasValue(MOTHER);
        hands.press("F8").choose("khai sinh").type("2").press("F8");
        hands.type("Nguyễn Trần Bảo Ngọc").press("F8").type("Phường Tân Thạnh").press("F9", "F4");
        clerk.picture("job-keyboard-repeat");
        return receive(clerk, hands);
    }

    private static void open(Desk clerk, Keyboard hands, String words, String wanted) {
        hands.press("F2");
        var procedure = clerk.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Thủ tục"));
        assertThat(procedure).isFocused();
        hands.seek(words);
        assertThat(clerk.page().getByRole(AriaRole.OPTION).first()).containsText(wanted);
        hands.press("ArrowDown", "Enter");
        assertThat(clerk.field(NUMBER)).isFocused();
    }

    /** Sends the page; the receipt comes by itself. */
    private static String receive(Desk clerk, Keyboard hands) {
        clerk.settle();
        hands.press("Control+Enter");
        assertThat(clerk.dialog()).isVisible();
        return clerk.confirmed().orElseThrow();
    }

    /** A remark is confirmed while its field still has the focus. */
    private static void note(Desk clerk, Keyboard hands) {
        clerk.begin("Ghi chú");
        assertThat(Desk.field(clerk.dialog(), "Ý kiến")).isFocused();
        hands.type("Đã gọi điện cho người nộp").press("Control+Enter");
        assertThat(clerk.dialog()).hasCount(0);
        clerk.tab("Nhật ký");
        assertThat(clerk.page().getByText("Đã gọi điện cho người nộp")).isVisible();
    }

    private static void closeReceipt(Desk clerk, Keyboard hands) {
        hands.press("Escape");
        assertThat(clerk.dialog()).hasCount(0);
        assertThat(clerk.field(NUMBER)).isFocused();
    }
}
