package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.hoso.itest.runtime.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Input that nobody honest types")
@ExtendWith(DemonstrationServer.class)
class HostileInputTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>";
    private static final String OTHER_COMMUNE = "20398";
    private static final int WRONG = 12;

    @Test
    void the_dossier_of_another_commune_is_not_found_and_the_attempt_is_logged(Locality locality) {
        String code;
        try (var other = locality.desk("tiepnhan." + OTHER_COMMUNE, Locality.PASSWORD)) {
            code = other.receiveBirth(Birth.of(13_001));
        }
        try (var clerk = locality.desk("tiepnhan")) {
            var before = attempts(locality);
            clerk.page().navigate(locality.hoso().address("/dossier/" + code));
            assertThat(clerk.heading("Không tìm thấy")).isVisible();
            clerk.picture("job-forged-address");
            assertThat(clerk.page().content()).doesNotContain("Trần Thị Thu Hằng");
            assertThat(attempts(locality)).isGreaterThan(before);
        }
    }

    private static long attempts(Locality locality) {
        return locality.log().stream()
                .filter(line -> line.contains("Refused OPEN of dossier"))
                .count();
    }

    @Test
    void script_in_a_name_stays_text(Locality locality) {
        try (var clerk = locality.desk("tiepnhan")) {
            List<String> dialogs = new ArrayList<>();
            clerk.page().onDialog(dialog -> {
                dialogs.add(dialog.message());
                dialog.dismiss();
            });
            var birth = Birth.of(13_002);
            clerk.typeBirth(new Birth(birth.mother(), birth.identityNumber(), birth.child()));
            Desk.fill(clerk.card("Chủ hồ sơ"), "Họ và tên / tên tổ chức", SCRIPT);
            Desk.fill(clerk.group(Desk.CHILD), "Nơi sinh", SCRIPT);
            var code = clerk.receive();
            clerk.closeDialog();
            clerk.open(code);
            assertThat(clerk.page().getByText(SCRIPT).first()).isVisible();
            clerk.picture("job-script");
            clerk.tab("Nhật ký");
            clerk.settle();
            clerk.page().navigate(locality.hoso().address("/queue/to-hand-over"));
            assertThat(clerk.page().getByText(SCRIPT).first()).isVisible();
            assertThat(dialogs).isEmpty();
        }
    }

    @Test
    void a_file_that_is_not_what_its_name_says_is_refused(Locality locality) {
        try (var clerk = locality.desk("tiepnhan")) {
            clerk.typeBirth(Birth.of(13_003));
            refused(clerk, Papers.program("giấy chứng sinh.pdf"));
            refused(clerk, Papers.html("ảnh chụp.png"));
            clerk.picture("job-wrong-files");
        }
    }

    private static void refused(Desk clerk, FilePayload file) {
        clerk.attach(Desk.BIRTH_NOTICE, file);
        assertThat(clerk.alert().last()).containsText("Không nhận loại tệp này");
        assertThat(clerk.page().getByLabel("Bỏ tệp " + file.name)).hasCount(0);
    }

    @Test
    void wrong_passwords_lock_the_account_and_say_so(Locality locality) {
        var page = locality.visitor("/login");
        var body = page.locator("body");
        var message = page.locator(".hoso-message[role=alert]");
        for (int attempt = 1;
                attempt <= WRONG && !message.filter(Desk.has("tạm khóa")).isVisible();
                attempt++) {
            Desk.logIn(page, "giamsat.502", "sai " + attempt);
            assertThat(Desk.field(body, "Mật khẩu")).hasValue("");
            assertThat(message).isVisible();
            Desk.settle(page);
        }
        assertThat(message).containsText("tạm khóa");
        Browser.screenshot(page, "job-locked");
        page.context().close();
    }

    @Test
    void tracking_with_wrong_digits_tells_nothing(Locality locality) {
        var birth = Birth.of(13_004);
        String code;
        try (var clerk = locality.desk("tiepnhan")) {
            code = clerk.receiveBirth(birth);
        }
        var page = locality.visitor("/tra-cuu");
        var body = page.locator("body");
        Desk.fill(body, "Mã hồ sơ", code);
        Desk.fill(body, "4 số cuối", "12");
        Desk.button(body, "Tra cứu").click();
        assertThat(body).containsText("Hãy nhập đủ 4 chữ số.");
        Desk.fill(body, "4 số cuối", birth.lastFour().equals("0000") ? "1111" : "0000");
        Desk.button(body, "Tra cứu").click();
        assertThat(page.locator(".hoso-message[role=alert]")).hasText("Không tìm thấy hồ sơ với thông tin này.");
        assertThat(page.locator(".portal-tracked")).hasCount(0);
        Browser.screenshot(page, "job-tracking-wrong");
        page.context().close();
    }
}
