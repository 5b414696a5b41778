package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.hoso.itest.runtime.SectorBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Those who keep procedures and modules")
@ExtendWith(DemonstrationServer.class)
class AdministrationTest {

    private static final String DRAFT = "9.000902";

    /** The column of codes has a name that says nothing; the last line has none. */
    private static final String LIST = String.join(
            "\n",
            "Cột A,Tên thủ tục,Lĩnh vực,Cấp thực hiện,Thời hạn trực tiếp",
            "9.000901,Cấp giấy phép thử nghiệm,Thử nghiệm,Cấp xã,5 Ngày làm việc",
            DRAFT + ",Xác nhận thử nghiệm,Thử nghiệm,Cấp xã,5",
            ",Không có mã,Thử nghiệm,Cấp xã,5 Ngày",
            "");

    @Test
    void import_a_list_and_complete_a_draft_that_is_received_at_once(Locality locality) {
        try (var keeper = locality.deskAt("49", "thutuc");
                var clerk = locality.desk("tiepnhan")) {
            imported(keeper);
            published(locality, keeper);
            var code = Intake.of(clerk, DRAFT)
                    .owner("049190021001", "Ngô Thị Hạnh")
                    .papers("Đơn đề nghị thử nghiệm")
                    .receive();
            clerk.open(code);
            assertThat(clerk.page().locator(".desk-page")).containsText("Xác nhận thử nghiệm");
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    private static void imported(Desk keeper) {
        keeper.page().bringToFront();
        assertThat(keeper.heading("Danh mục thủ tục")).isVisible();
        keeper.button("Nhập danh mục").click();
        keeper.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("thu-tuc.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        var trial = keeper.page().locator(".hoso-card");
        assertThat(trial).containsText("Mã thủ tục");
        assertThat(Desk.button(trial, "Nhập")).isDisabled();
        trial.locator("vaadin-select").filter(Desk.has("Mã thủ tục")).click();
        keeper.page().getByRole(AriaRole.OPTION).filter(Desk.has("Cột A")).click();
        assertThat(trial).containsText("2 mới");
        assertThat(trial).containsText("1 dòng không lấy được");
        keeper.picture("job-import-trial");
        Desk.button(trial, "Nhập").click();
        assertThat(keeper.page().locator(".desk-page")).containsText("thu-tuc.csv");
        assertThat(keeper.button("Hoàn tác")).hasCount(1);
    }

    private static void published(Locality locality, Desk keeper) {
        keeper.page().navigate(locality.hoso().address("/admin/procedure/" + DRAFT));
        Desk.fill(keeper.page().locator(".procedure-case"), "Thời hạn", "3");
        keeper.button("Thêm giấy tờ").click();
        keeper.fill("Tên giấy tờ", "Đơn đề nghị thử nghiệm");
        keeper.picture("job-procedure-draft");
        keeper.button("Công bố").click();
        assertThat(keeper.page().locator(".desk-page")).containsText("Đang tiếp nhận");
    }

    @Test
    void install_a_module_only_with_its_checksum(Locality locality, @TempDir Path folder) throws Exception {
        var file = SectorBundle.newer(locality.archive("business"), "1.0.9", folder);
        try (var administrator = locality.deskAt("49", "quantri")) {
            administrator.go("Phân hệ đã cài");
            administrator.page().locator("input[type=file]").setInputFiles(file);
            var checksum = administrator.field("Mã kiểm tra SHA-256 do nhà cung cấp công bố");
            assertThat(checksum).isVisible();
            administrator.button("Cài đặt").click();
            assertThat(checksum).hasAttribute("aria-invalid", "true");
            administrator.picture("job-module-plan");
            checksum.fill(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            administrator.button("Cài đặt").click();
            assertThat(administrator.page().locator(".desk-page")).containsText("Chi tiết cài đặt");
            var card = administrator.card("Đăng ký kinh doanh");
            assertThat(card).containsText("1.0.9");
            confirmed(administrator, card, "Ngừng nhận hồ sơ mới");
            assertThat(Desk.button(card, "Nhận hồ sơ trở lại")).isVisible();
            administrator.picture("job-modules");
            confirmed(administrator, card, "Nhận hồ sơ trở lại");
            assertThat(Desk.button(card, "Ngừng nhận hồ sơ mới")).isVisible();
        } finally {
            locality.hoso().hoso("sector-remove", "business");
            locality.install("business");
        }
    }

    private static void confirmed(Desk administrator, Locator card, String action) {
        Desk.button(card, action).click();
        Desk.button(administrator.page().getByRole(AriaRole.ALERTDIALOG), action)
                .click();
    }
}
