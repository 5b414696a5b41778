package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A mortgage, registered to the minute and cancelled")
@ExtendWith(DemonstrationServer.class)
class MortgageRegistrationTest {

    private static final String PARCEL = "Thửa đất, Giấy chứng nhận";
    private static final String MORTGAGE = "Biện pháp bảo đảm";
    private static final String OWNER = "Lê Thị Kim Chi";
    private static final String BANK = "Ngân hàng Phát triển Tam Kỳ";
    private static final String RESULT = "Chứng nhận nội dung đăng ký biện pháp bảo đảm";
    private static final Pattern MOMENT =
            Pattern.compile("Thời điểm đăng ký:? (\\d\\d giờ \\d\\d phút, \\d\\d/\\d\\d/\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("(\\d+/BĐ-502\\.DD/\\d{4})");
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút', dd/MM/uuuu", Locale.ROOT);

    @Test
    void warns_of_the_parcel_until_it_is_cancelled(Locality locality) {
        try (var clerk = locality.deskAt("502", "tiepnhan");
                var officer = locality.deskAt("502.dd", "chuyenvien");
                var leader = locality.deskAt("502.dd", "lanhdao")) {
            var code = parcel(Intake.of(clerk, "1.011441"))
                    .papers("Phiếu yêu cầu đăng ký (Mẫu số 01a)", "Hợp đồng bảo đảm")
                    .handOver();
            var before = minute();
            var registration = registered(officer, leader, code, before, minute());
            warnedOf(clerk, registration);
            cancelled(clerk, officer, leader, registration);
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    private static Intake parcel(Intake intake) {
        return intake.owner("049190013001", OWNER)
                .choose(PARCEL, "Xã, phường nơi có đất", "Phường Tân Thạnh")
                .fill(PARCEL, "Tờ bản đồ số", "31")
                .fill(PARCEL, "Thửa đất số", "77")
                .fill(MORTGAGE, "Bên bảo đảm", OWNER)
                .fill(MORTGAGE, "Bên nhận bảo đảm", BANK);
    }

    private static String registered(
            Desk officer, Desk leader, String code, LocalDateTime from, LocalDateTime handedOver) {
        sign(officer, leader, code);
        leader.open(code);
        leader.shows(code, "Có kết quả");
        var paper = Papers.text(leader.letter(RESULT));
        assertThat(paper).contains(OWNER, BANK, "77");
        var moment = MOMENT.matcher(paper);
        assertThat(moment.find()).as(paper).isTrue();
        // Nobody else handed anything in: the minute in which the officer took it is the minute of the register.
        assertThat(LocalDateTime.parse(moment.group(1), WORDS))
                .isBetween(from, minute())
                .isBeforeOrEqualTo(handedOver.plusMinutes(2));
        var number = NUMBER.matcher(paper);
        assertThat(number.find()).as(paper).isTrue();
        officer.go("Sổ địa chính, thế chấp");
        officer.select("Giấy chứng nhận", "Đăng ký biện pháp bảo đảm");
        var cells = officer.page().locator("vaadin-grid-cell-content:visible");
        assertThat(cells.filter(Desk.has(number.group(1))).first()).isVisible();
        assertThat(cells.filter(Desk.has(moment.group(1))).first()).isVisible();
        officer.picture("job-mortgage-register");
        return number.group(1);
    }

    private static void sign(Desk officer, Desk leader, String code) {
        officer.page().bringToFront();
        officer.open(code);
        officer.begin("Nhận xử lý");
        officer.shows(code, "Đang xử lý");
        officer.act("Trình ký");
        leader.page().bringToFront();
        leader.open(code);
        leader.shows(code, "Chờ ký");
        leader.act("Ký duyệt");
    }

    /** Whoever receives a transfer of the parcel is told who has a mortgage on it, and since when. */
    private static void warnedOf(Desk clerk, String registration) {
        Intake.of(clerk, "1.013831")
                .owner("049190013002", "Phạm Thị Hạnh")
                .choose(PARCEL, "Xã, phường nơi có đất", "Phường Tân Thạnh")
                .fill(PARCEL, "Tờ bản đồ số", "31")
                .fill(PARCEL, "Thửa đất số", "77")
                .warned("Đang thế chấp tại " + BANK + ", số đăng ký " + registration);
        clerk.picture("job-mortgage-warning");
    }

    private static void cancelled(Desk clerk, Desk officer, Desk leader, String registration) {
        clerk.page().bringToFront();
        var code = parcel(Intake.of(clerk, "1.011443"))
                .fill(MORTGAGE, "Số đăng ký trước", registration)
                .choose(MORTGAGE, "Người yêu cầu là", "Bên nhận bảo đảm")
                .papers("Phiếu yêu cầu xóa đăng ký (Mẫu số 03a)")
                .handOver();
        sign(officer, leader, code);
        leader.open(code);
        leader.shows(code, "Có kết quả");
        assertThat(Papers.text(leader.letter(RESULT))).contains("Xóa đăng ký", registration);
    }

    private static LocalDateTime minute() {
        return LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).truncatedTo(ChronoUnit.MINUTES);
    }
}
