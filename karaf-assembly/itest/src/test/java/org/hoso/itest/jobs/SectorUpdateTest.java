package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hoso.itest.runtime.OtherBundles;
import org.hoso.itest.runtime.SectorBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A new version of a sector while a dossier is open on the old one")
@ExtendWith(DemonstrationServer.class)
class SectorUpdateTest {

    private static final String BUNDLE = "org.hoso.business";
    private static final String PROCEDURE = "1.001612";
    private static final String REGISTER = "Sổ hộ kinh doanh";

    @Test
    void applies_to_what_is_received_from_now_on(Locality locality, @TempDir Path folder) throws Exception {
        var hoso = locality.hoso();
        var newer =
                SectorBundle.newer(locality.archive("business"), "1.1.0", folder, PROCEDURE, SectorUpdateTest::changed);
        try (var clerk = locality.desk("tiepnhan");
                var officer = locality.desk("chuyenvien")) {
            var old = HouseholdBusinessTest.founding(clerk, "049188023001", "Hộ kinh doanh Hoa Sen")
                    .handOver();
            var others = OtherBundles.of(hoso, BUNDLE, BUNDLE);
            assertThat(hoso.succeed("sector-install", newer.toString())).contains("1.1.0", "refreshed none");

            HouseholdBusinessTest.founding(clerk, "049188023002", "Hộ kinh doanh Hoa Cúc");
            clerk.send();
            assertThat(clerk.group("Hộ kinh doanh")).containsText("Hãy điền mục này.");
            assertThat(Desk.field(clerk.group("Hộ kinh doanh"), "Điện thoại")).hasAttribute("aria-invalid", "true");
            clerk.picture("job-sector-new-version");

            officer.page().bringToFront();
            officer.open(old);
            officer.begin("Nhận xử lý");
            officer.shows(old, "Đang xử lý");
            officer.begin("Trình ký");
            Desk.fill(officer.dialog(), "Mã số hộ kinh doanh", "8123456780");
            Desk.fill(officer.dialog(), "Mã hồ sơ trên hệ thống quốc gia", "HKD-2026-000124");
            officer.confirm("Trình ký");
            officer.open(old);
            officer.shows(old, "Chờ ký");

            assertThat(hoso.succeed("sector-remove", "business")).contains("refreshed none");
            assertThat(officer.page().locator("vaadin-side-nav-item").filter(Desk.has(REGISTER)))
                    .hasCount(0);
            officer.page().reload();
            officer.shows(old, "Chờ ký");
            assertThat(OtherBundles.of(hoso, BUNDLE, BUNDLE)).isEqualTo(others);
            assertThat(locality.isJournalWhole(old)).isTrue();
        } finally {
            locality.install("business");
        }
    }

    /** The same procedure from today on, for which a telephone must be named. */
    private static String changed(String procedure) {
        return procedure
                .replace(
                        "version=\"1.0\" from=\"2025-07-01\"",
                        "version=\"2.0\" from=\"" + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")) + "\"")
                .replace("code=\"businessPhone\"", "code=\"businessPhone\" required=\"true\"");
    }
}
