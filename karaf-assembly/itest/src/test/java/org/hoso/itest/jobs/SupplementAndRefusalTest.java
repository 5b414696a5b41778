package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.hoso.itest.runtime.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A dossier that lacks something")
@ExtendWith(DemonstrationServer.class)
class SupplementAndRefusalTest {

    private static final String MISSING = "Giấy chứng sinh chưa có dấu của cơ sở y tế";
    private static final String REFUSED = "Trẻ đã được đăng ký khai sinh ở nơi khác";
    private static final String AGAIN = "Ghi lại nơi sinh cho đủ";

    @Test
    void waits_for_its_supplement_and_is_sent_back_by_the_leader(Locality locality) {
        var birth = Birth.of(11_001);
        var code = handedOver(locality, birth);
        try (var officer = locality.desk("chuyenvien")) {
            take(officer, code);
            ask(officer, code);
            tellsTheCitizen(locality, code, birth);
            try (var clerk = locality.desk("tiepnhan")) {
                takeIn(clerk, code);
            }
            officer.open(code);
            officer.shows(code, "Đang xử lý");
            officer.act("Trình ký");
            try (var leader = locality.desk("lanhdao")) {
                sendBack(leader, code);
            }
            officer.open(code);
            officer.shows(code, "Đang xử lý");
            officer.tab("Nhật ký");
            assertThat(officer.page().getByText(AGAIN)).isVisible();
            officer.picture("job-sent-back");
        }
        assertThat(locality.isJournalWhole(code)).isTrue();
    }

    @Test
    void is_refused_by_the_head_when_the_officer_proposes_it(Locality locality) {
        var code = handedOver(locality, Birth.of(11_002));
        try (var officer = locality.desk("chuyenvien")) {
            take(officer, code);
            officer.begin("Đề xuất từ chối");
            officer.choose(officer.dialog(), "Lý do", "Không đủ điều kiện");
            Desk.fill(officer.dialog(), "Giải thích cho người nộp", REFUSED);
            officer.confirm("Đề xuất từ chối");
        }
        try (var head = locality.desk("motcua")) {
            head.open(code);
            head.shows(code, "Đề xuất từ chối");
            head.begin("Từ chối");
            assertThat(Desk.field(head.dialog(), "Giải thích cho người nộp")).hasValue(REFUSED);
            head.picture("job-refuse");
            head.confirm("Từ chối");
            head.open(code);
            head.shows(code, "Đã từ chối");
            var form = Papers.text(head.letter("Phiếu từ chối tiếp nhận giải quyết hồ sơ"));
            assertThat(form).contains("PHIẾU TỪ CHỐI", REFUSED);
        }
        assertThat(locality.isJournalWhole(code)).isTrue();
    }

    private static String handedOver(Locality locality, Birth birth) {
        try (var clerk = locality.desk("tiepnhan")) {
            var code = clerk.receiveBirth(birth);
            clerk.open(code);
            clerk.act("Chuyển xử lý");
            return code;
        }
    }

    private static void take(Desk officer, String code) {
        officer.open(code);
        officer.begin("Nhận xử lý");
        officer.shows(code, "Đang xử lý");
    }

    private static void ask(Desk officer, String code) {
        officer.begin("Yêu cầu bổ sung");
        Desk.button(officer.dialog(), "Yêu cầu bổ sung").click();
        assertThat(officer.alert()).hasText("Hãy nêu ít nhất một lý do.");
        officer.choose(officer.dialog(), "Lý do", "Không rõ, không đọc được");
        officer.choose(officer.dialog(), "Giấy tờ", Desk.BIRTH_NOTICE);
        Desk.fill(officer.dialog(), "Giải thích cho người nộp", MISSING);
        officer.picture("job-supplement");
        officer.confirm("Yêu cầu bổ sung");
        officer.open(code);
        officer.shows(code, "Chờ bổ sung");
        var form = Papers.text(officer.letter("Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"));
        assertThat(form).contains("PHIẾU YÊU CẦU BỔ SUNG", MISSING);
    }

    private static void tellsTheCitizen(Locality locality, String code, Birth birth) {
        var page = locality.visitor("/tra-cuu");
        Desk.fill(page.locator("body"), "Mã hồ sơ", code);
        Desk.fill(page.locator("body"), "4 số cuối", birth.lastFour());
        Desk.button(page.locator("body"), "Tra cứu").click();
        assertThat(page.locator(".portal-supplement")).containsText(MISSING);
        Browser.screenshot(page, "job-supplement-tracking");
        page.context().close();
    }

    private static void takeIn(Desk clerk, String code) {
        clerk.open(code);
        clerk.shows(code, "Chờ bổ sung");
        clerk.begin("Nhận bổ sung");
        assertThat(clerk.dialog()).containsText(MISSING);
        clerk.dialog()
                .locator(".hoso-paper")
                .filter(Desk.has(Desk.BIRTH_NOTICE))
                .locator("input[type=file]")
                .setInputFiles(Papers.pdf("giấy chứng sinh có dấu.pdf"));
        assertThat(clerk.dialog()).containsText("giấy chứng sinh có dấu.pdf");
        clerk.picture("job-take-in");
        clerk.confirm("Nhận bổ sung");
    }

    private static void sendBack(Desk leader, String code) {
        leader.open(code);
        leader.begin("Trả lại");
        Desk.button(leader.dialog(), "Trả lại").click();
        assertThat(leader.dialog()).containsText("Hãy ghi ý kiến.");
        Desk.fill(leader.dialog(), "Ý kiến", AGAIN);
        leader.confirm("Trả lại");
    }
}
