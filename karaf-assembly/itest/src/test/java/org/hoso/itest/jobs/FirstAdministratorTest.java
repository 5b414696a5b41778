package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hoso.itest.runtime.Browser;
import org.hoso.itest.runtime.Distribution;
import org.hoso.itest.runtime.OtherBundles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An empty installation")
class FirstAdministratorTest {

    private static final String PASSWORD = "Mot cau dai de nho 2026";
    private static final String FIRST = "Cau tam thoi cho lan dau";
    private static final String OWN = "Mat khau rieng cua toi 26";
    private static final String UNITS = String.join(
            "\n",
            "code,name,name_en,level,parent_code",
            "49,Tỉnh Quảng Nam,Quang Nam Province,province,",
            "502,Thành phố Tam Kỳ,Tam Ky City,district,49",
            "20335,Phường Tân Thạnh,Tan Thanh Ward,commune,502",
            "");

    @Test
    void gets_its_administrator_units_and_first_official_in_the_browser() throws IOException {
        try (var locality = Locality.empty()) {
            createAdministrator(locality);
            try (var administrator = locality.desk("quantri", PASSWORD)) {
                importUnits(administrator);
                createOfficial(administrator);
                assign(administrator);
            }
            firstLogIn(locality);
            try (var supervisor = locality.desk("dung.phan", OWN)) {
                sectorsArrive(locality, supervisor);
            }
        }
    }

    /** Each sector is on the open page at once, and neither platform nor other sectors notice. */
    private static void sectorsArrive(Locality locality, Desk supervisor) {
        var hoso = locality.hoso();
        var land = "Sổ địa chính, thế chấp";
        var arrivals = List.of(
                Map.entry("civil-status", "Sổ đăng ký khai sinh"),
                Map.entry("business", "Sổ hộ kinh doanh"),
                Map.entry("land", land));
        supervisor.page().evaluate("window.neverReloaded = true");
        for (var arrival : arrivals) {
            var sector = arrival.getKey();
            var bundle = "org.hoso." + sector;
            var others = OtherBundles.of(hoso, bundle, bundle.replace("-", ""));
            long begin = System.nanoTime();
            assertThat(hoso.succeed("sector-install", locality.archive(sector).toString()))
                    .contains("refreshed none");
            System.out.printf("sector %s installed: %.1f s%n", sector, (System.nanoTime() - begin) / 1e9);
            assertThat(supervisor.page().locator("vaadin-side-nav-item").filter(Desk.has(arrival.getValue())))
                    .hasCount(1);
            assertThat(OtherBundles.of(hoso, bundle, bundle.replace("-", ""))).isEqualTo(others);
        }
        supervisor.go(land);
        supervisor.picture("job-three-sectors");
        assertThat(supervisor.page().evaluate("window.neverReloaded === true")).isEqualTo(true);
    }

    private static void createAdministrator(Locality locality) throws IOException {
        var file = locality.hoso().data().resolve("hoso/first-administrator-token.txt");
        Distribution.await("the token", Duration.ofSeconds(30), () -> Files.exists(file));
        var token = Files.readString(file);
        var page = locality.visitor("/");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tạo quản trị viên đầu tiên")))
                .isVisible();
        var body = page.locator("body");
        Desk.fill(body, "Mã khởi tạo", "sai");
        Desk.fill(body, "Tên địa phương", "Tỉnh Quảng Nam");
        Desk.fill(body, "Mã địa phương", "49");
        Desk.fill(body, "Mã định danh cơ quan", "H47");
        Desk.fill(body, "Họ và tên", "Trần Văn Quản");
        Desk.fill(body, "Tên đăng nhập", "quantri");
        Desk.fill(body, "Mật khẩu", PASSWORD);
        Desk.fill(body, "Nhập lại mật khẩu", PASSWORD);
        Desk.button(body, "Tạo tài khoản").click();
        assertThat(body).containsText("Mã khởi tạo không đúng.");
        Browser.screenshot(page, "job-first-administrator");
        assertThat(Desk.field(body, "Họ và tên")).hasValue("Trần Văn Quản");
        Desk.fill(body, "Mã khởi tạo", token.strip());
        Desk.button(body, "Tạo tài khoản").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Đăng nhập")))
                .isVisible();
        page.context().close();
    }

    private static void importUnits(Desk administrator) {
        administrator.go("Đơn vị");
        administrator.button("Nạp từ CSV").click();
        administrator
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("units.csv", "text/csv", UNITS.getBytes(StandardCharsets.UTF_8)));
        assertThat(administrator.page().locator(".desk-preview")).containsText("Thêm ");
        administrator.picture("job-units");
    }

    private static void createOfficial(Desk administrator) {
        administrator.go("Tài khoản");
        administrator.button("Tạo tài khoản").click();
        var panel = administrator.page().locator(".desk-preview");
        Desk.fill(panel, "Họ và tên", "Phan Thị Dung");
        Desk.fill(panel, "Tên đăng nhập", "dung.phan");
        administrator.choose(panel, "Đơn vị công tác", "20335");
        Desk.fill(panel, "Mật khẩu ban đầu", FIRST);
        Desk.button(panel, "Lưu").click();
        assertThat(panel.getByRole(AriaRole.HEADING).first()).hasText("Phan Thị Dung");
    }

    private static void assign(Desk administrator) {
        var panel = administrator.page().locator(".desk-preview");
        panel.locator("vaadin-select").filter(Desk.has("Vai trò")).click();
        administrator
                .page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Giám sát").setExact(true))
                .click();
        administrator.choose(panel, "Đơn vị", "20335");
        Desk.button(panel, "Thêm phân công").click();
        assertThat(panel).containsText("Giám sát · Phường Tân Thạnh");
        administrator.picture("job-official");
    }

    /** The password given by somebody else must be changed; no address leads around it. */
    private static void firstLogIn(Locality locality) {
        var page = locality.visitor("/");
        var body = page.locator("body");
        Desk.logIn(page, "dung.phan", FIRST);
        assertThat(body).containsText("Đây là lần đăng nhập đầu tiên.");
        page.navigate(locality.hoso().address("/queue/all-open"));
        assertThat(body).containsText("Đây là lần đăng nhập đầu tiên.");
        Browser.screenshot(page, "job-first-password");
        Desk.fill(body, "Mật khẩu hiện tại", FIRST);
        Desk.fill(body, "Mật khẩu mới", OWN);
        Desk.fill(body, "Nhập lại mật khẩu", OWN);
        Desk.button(body, "Đổi mật khẩu").click();
        assertThat(page.locator(".desk-user")).containsText("Phan Thị Dung");
        page.context().close();
    }
}
