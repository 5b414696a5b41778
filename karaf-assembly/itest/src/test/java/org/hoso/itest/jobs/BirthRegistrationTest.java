package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hoso.itest.runtime.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A birth registration from the counter to the result")
@ExtendWith(DemonstrationServer.class)
class BirthRegistrationTest {

    private static final double SECOND = 1e9;

    @Test
    void is_done_by_four_officials_and_followed_by_the_mother(Locality locality) {
        var birth = Birth.of(10001);
        long begin = System.nanoTime();
        var code = receive(locality, birth);
        process(locality, code);
        sign(locality, code);
        handOut(locality, code, birth);
        System.out.printf("birth registration by four officials: %.1f s%n", (System.nanoTime() - begin) / SECOND);
        trackedByDigits(locality, code, birth);
        assertThat(locality.isJournalWhole(code)).isTrue();
    }

    private String receive(Locality locality, Birth birth) {
        try (var clerk = locality.desk("tiepnhan")) {
            clerk.typeBirth(birth);
            Desk.fill(clerk.group(Desk.CHILD), "Nơi sinh", "");
            clerk.attach(Desk.BIRTH_NOTICE, Papers.pdf("giấy chứng sinh.pdf"));
            assertThat(clerk.card("Giấy tờ")).containsText("giấy chứng sinh.pdf");
            clerk.attach("Tờ khai đăng ký khai sinh", Papers.png("tờ khai.png"));
            assertThat(clerk.card("Giấy tờ")).containsText("tờ khai.png");
            clerk.send();
            refusedAtTheField(clerk, birth);
            Desk.fill(clerk.group(Desk.CHILD), "Nơi sinh", "Bệnh viện Đa khoa tỉnh Quảng Nam");
            var code = clerk.receive();
            clerk.picture("job-birth-receipt");
            tracked(locality, clerk, code, birth);
            clerk.open(code);
            clerk.act("Chuyển xử lý");
            return code;
        }
    }

    private static void refusedAtTheField(Desk clerk, Birth birth) {
        assertThat(clerk.alert().first()).containsText("Có 1 mục cần sửa");
        var child = clerk.group(Desk.CHILD);
        assertThat(child).containsText("Hãy điền mục này.");
        assertThat(Desk.field(child, "Nơi sinh")).isFocused();
        assertThat(Desk.field(child, "Nơi sinh")).hasAttribute("aria-invalid", "true");
        clerk.picture("job-birth-refused");
        assertThat(Desk.field(child, "Họ, chữ đệm, tên")).hasValue(birth.child());
        assertThat(Desk.field(child, "Ngày, tháng, năm sinh")).hasValue("01/03/2024");
        assertThat(Desk.field(child, "Giới tính")).hasValue("Nữ");
        assertThat(Desk.field(clerk.card("Chủ hồ sơ"), "Số định danh / mã số thuế"))
                .hasValue(birth.identityNumber());
        assertThat(clerk.card("Giấy tờ")).containsText("giấy chứng sinh.pdf");
        assertThat(clerk.card("Giấy tờ")).containsText("tờ khai.png");
    }

    /** The code on the receipt leads a telephone to the page of this dossier, and to nobody's name. */
    private static void tracked(Locality locality, Desk clerk, String code, Birth birth) {
        var receipt = clerk.keep();
        assertThat(Papers.text(receipt)).contains(code, birth.mother());
        var address = URI.create(Papers.code(receipt).orElseThrow());
        assertThat(address.getPort()).isEqualTo(locality.hoso().port());
        var page = locality.visitor(address.getPath());
        var answer = page.locator(".portal-tracked");
        assertThat(answer).containsText(code);
        assertThat(answer).containsText("Hồ sơ đã được tiếp nhận");
        assertThat(answer).containsText("T.T.T.H.");
        Browser.screenshot(page, "job-birth-tracking");
        assertThat(page.content())
                .doesNotContain(birth.mother(), birth.child(), birth.identityNumber(), "0905123456", "Khối phố 1");
        page.context().close();
    }

    private static void process(Locality locality, String code) {
        try (var officer = locality.desk("chuyenvien")) {
            officer.open(code);
            officer.begin("Nhận xử lý");
            officer.shows(code, "Đang xử lý");
            officer.tab("Giấy tờ, tệp, phí");
            assertThat(officer.page().getByText("giấy chứng sinh.pdf", exact())).isVisible();
            Desk.button(officer.page().locator("body"), "Xem: tờ khai.png").click();
            assertThat(officer.page().locator("img.desk-image")).hasJSProperty("naturalWidth", 300);
            officer.button("Đóng giấy tờ bên cạnh").click();
            officer.picture("job-birth-officer");
            officer.begin("Trình ký");
            Desk.fill(officer.dialog(), "Số định danh cá nhân", "049324000017");
            officer.picture("job-birth-submit");
            officer.confirm("Trình ký");
        }
    }

    private static void sign(Locality locality, String code) {
        try (var leader = locality.desk("lanhdao")) {
            leader.open(code);
            leader.shows(code, "Chờ ký");
            leader.act("Ký duyệt");
        }
    }

    private static void handOut(Locality locality, String code, Birth birth) {
        try (var clerk = locality.desk("traketqua")) {
            clerk.open(code);
            clerk.shows(code, "Có kết quả");
            clerk.tab("Sổ hộ tịch");
            var entry = clerk.page().getByRole(AriaRole.TABPANEL);
            assertThat(entry.getByText(Pattern.compile("^KS/\\d{4}$"))).isVisible();
            assertThat(entry.getByText(Pattern.compile("^\\d{1,4}$")).first()).isVisible();
            assertThat(entry.getByText(birth.child()).first()).isVisible();
            clerk.picture("job-birth-register");
            var certificate = Papers.text(clerk.letter("Giấy khai sinh"));
            assertThat(certificate.toLowerCase(Locale.ROOT))
                    .contains(birth.child().toLowerCase(Locale.ROOT));
            clerk.begin("Trả kết quả");
            assertThat(Desk.field(clerk.dialog(), "Người nhận kết quả")).hasValue(birth.mother());
            clerk.confirm("Trả kết quả");
            clerk.open(code);
            clerk.shows(code, "Đã trả kết quả");
            clerk.tab("Nhật ký");
            clerk.picture("job-birth-journal");
        }
    }

    private static void trackedByDigits(Locality locality, String code, Birth birth) {
        var page = locality.visitor("/tra-cuu");
        Desk.fill(page.locator("body"), "Mã hồ sơ", code);
        Desk.fill(page.locator("body"), "4 số cuối", birth.lastFour());
        Desk.button(page.locator("body"), "Tra cứu").click();
        assertThat(page.locator(".portal-tracked")).containsText("Kết quả đã được trả.");
        Browser.screenshot(page, "job-birth-returned");
        page.context().close();
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
