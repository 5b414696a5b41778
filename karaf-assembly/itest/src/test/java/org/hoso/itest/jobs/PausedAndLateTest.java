package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One of the dossiers of the demonstration is late in the hands of its officer, whenever the demonstration is loaded. */
@DisplayName("A late dossier")
@ExtendWith(DemonstrationServer.class)
class PausedAndLateTest {

    private static final String EXPLAIN = "Giải thích thời hạn";
    private static final String LATE = "Quá hạn chưa xin lỗi";
    private static final String FORM = "Phiếu xin lỗi và hẹn lại ngày trả kết quả";
    private static final String NEW_DAY = "Hẹn trả lại ngày";
    private static final Pattern REFUSED =
            Pattern.compile("Ngày hẹn lại phải sau hiện tại|Ngày này không phải ngày làm việc");
    private static final String PROOF = "Số, loại văn bản";
    private static final String FIRST = "Hẹn trả ban đầu";
    private static final String CURRENT = "Hẹn trả hiện nay";
    private static final String PROMISED = "Hẹn lại (xin lỗi lần 1)";
    private static final Pattern MOMENT = Pattern.compile("\\d{2}/\\d{2}/\\d{4} \\d{2}:\\d{2}");
    private static final String START = "Bắt đầu tính";
    private static final int COUNTS = 5;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Test
    void is_apologised_for_and_every_date_of_it_explains_itself_through_pauses(Locality locality) {
        try (var head = locality.desk("motcua");
                var officer = locality.desk("chuyenvien")) {
            head.page().bringToFront();
            head.go(LATE);
            var listed = head.page().locator("vaadin-grid").first().innerText();
            officer.page().bringToFront();
            var code = inHands(officer, listed);
            head.page().bringToFront();
            apologise(head, code);
            officer.page().bringToFront();
            pauseAndResume(locality, officer, code);
            supplement(locality, officer, code);
            explains(officer);
            assertThat(locality.isJournalWhole(code)).isTrue();
        }
    }

    /** The head finds it in the control list, asks the list why it is late, and promises a new date in one dialog. */
    private static void apologise(Desk head, String code) {
        head.go(LATE);
        Desk.button(head.page().locator("vaadin-grid"), EXPLAIN + " " + code).click();
        assertThat(head.dialog()).containsText("Vì sao có ngày hẹn này · " + code);
        assertThat(head.dialog()).containsText("Thời hạn: trong ngày");
        assertThat(head.dialog()).containsText("Quá hạn");
        head.closeDialog();
        head.open(code);
        assertThat(head.page().locator(".desk-page .hoso-late").first()).containsText("Quá hạn");
        head.begin("Xin lỗi, hẹn lại");
        assertThat(Desk.field(head.dialog(), NEW_DAY)).hasValue(Pattern.compile("\\d{2}/\\d{2}/\\d{4}"));
        var offered = Desk.field(head.dialog(), NEW_DAY).inputValue();
        Desk.fill(head.dialog(), NEW_DAY, DAY.format(today().minusDays(14)));
        Desk.button(head.dialog(), "Xin lỗi, hẹn lại").click();
        assertThat(head.dialog()).containsText(REFUSED);
        Desk.fill(head.dialog(), NEW_DAY, offered);
        head.picture("job-apology");
        head.confirm("Xin lỗi, hẹn lại");
        head.open(code);
        var form = Papers.text(head.letter(FORM));
        assertThat(form).contains("PHIẾU XIN LỖI", code, "Thời gian hẹn lại", "Cách tính thời gian trả kết quả");
        head.tab("Thời gian");
        assertThat(value(head, PROMISED)).contains("phiếu xin lỗi");
        assertThat(value(head, CURRENT)).isEqualTo(value(head, FIRST));
        head.go(LATE);
        assertThat(Desk.button(head.page().locator("vaadin-grid"), EXPLAIN + " " + code))
                .hasCount(0);
    }

    /** The officer records a verification that has lasted since the step began; the due date moves, the first one stays. */
    private static void pauseAndResume(Locality locality, Desk officer, String code) {
        officer.open(code);
        officer.tab("Thời gian");
        var first = value(officer, FIRST);
        var since = sinceWhen(officer);
        officer.begin("Tạm dừng");
        Desk.button(officer.dialog(), "Tạm dừng").click();
        assertThat(officer.dialog()).containsText("Hãy chọn trong danh sách.");
        officer.choose(officer.dialog(), "Lý do tạm dừng", "Chờ cơ quan khác xác minh");
        Desk.fill(officer.dialog(), "Căn cứ, nội dung", "Xác minh nơi cư trú của người mẹ");
        Desk.fill(officer.dialog(), "Tạm dừng từ lúc", since);
        Desk.fill(officer.dialog(), "Dự kiến xong trước hết ngày", DAY.format(today()));
        Desk.fill(officer.dialog(), PROOF, "11/UBND-XM");
        officer.picture("job-pause");
        officer.confirm("Tạm dừng");
        stands(officer, code, "Tạm dừng", "Cơ quan khác giữ");
        officer.begin("Tiếp tục xử lý");
        Desk.button(officer.dialog(), "Tiếp tục xử lý").click();
        assertThat(officer.dialog()).containsText("Hãy ghi số văn bản hoặc đính kèm tệp chứng minh.");
        Desk.fill(officer.dialog(), PROOF, "12/UBND-TL");
        officer.confirm("Tiếp tục xử lý");
        officer.open(code);
        officer.shows(code, "Đang xử lý");
        officer.tab("Thời gian");
        assertThat(value(officer, FIRST)).isEqualTo(first);
        assertThat(value(officer, CURRENT)).isNotEqualTo(first).isEqualTo(counted(locality, officer));
        assertThat(ledger(officer)).containsText("11/UBND-XM");
    }

    private static void supplement(Locality locality, Desk officer, String code) {
        officer.begin("Yêu cầu bổ sung");
        officer.choose(officer.dialog(), "Lý do", "Không rõ, không đọc được");
        Desk.fill(officer.dialog(), "Giải thích cho người nộp", "Tờ khai ghi chưa rõ nơi sinh");
        officer.confirm("Yêu cầu bổ sung");
        stands(officer, code, "Chờ bổ sung", "Người nộp giữ");
        try (var clerk = locality.desk("tiepnhan")) {
            clerk.open(code);
            clerk.act("Nhận bổ sung");
        }
        officer.page().bringToFront();
        officer.open(code);
        officer.shows(code, "Đang xử lý");
        officer.tab("Thời gian");
        assertThat(value(officer, CURRENT)).isEqualTo(counted(locality, officer));
    }

    /** While it waits, the time stands still and the badge says who holds it. */
    private static void stands(Desk officer, String code, String state, String holder) {
        officer.open(code);
        officer.shows(code, state);
        var badge = officer.page().locator(".desk-page .desk-time").first();
        assertThat(badge).containsText("Tạm dừng");
        assertThat(badge).containsText(holder);
        officer.tab("Thời gian");
        assertThat(ledger(officer).locator("tr").filter(Desk.has("đang giữ"))).containsText("Không");
    }

    /** The due date as the operator's command counts it from the start and the standstills that the page shows. */
    private static String counted(Locality locality, Desk desk) {
        List<String> words = new ArrayList<>(List.of("due", "--start", iso(value(desk, START))));
        words.addAll(List.of("--duration", "same day", "--cutoff", "15:00", "--unit", Locality.COMMUNE));
        for (var row : ledger(desk).locator("tr").allInnerTexts()) {
            var cells = row.split("\t");
            if (cells[COUNTS].strip().equals("Không") && !cells[0].equals(cells[1])) {
                words.addAll(List.of("--pause", iso(cells[0]) + "/" + iso(cells[1])));
            }
        }
        var due = locality.hoso().succeed(words.toArray(String[]::new)).lines().findFirst();
        return MINUTE.format(OffsetDateTime.parse(due.orElseThrow()));
    }

    private static String iso(String moment) {
        return LocalDateTime.parse(moment.strip(), MINUTE).toString();
    }

    private static Locator ledger(Desk desk) {
        return desk.page().locator("table").last();
    }

    /** A click on the time shows the whole way to the date. */
    private static void explains(Desk officer) {
        officer.page().locator(".desk-page .desk-time").first().click();
        for (var line : new String[] {
            "Bắt đầu tính: ",
            "Thời hạn: trong ngày",
            "(chờ xác minh)",
            "(chờ bổ sung hồ sơ)",
            "Ngày hẹn trả: ",
            "Lịch làm việc: ",
            "Ngày hẹn trả lần đầu (giữ nguyên): ",
            "Ngày hẹn lại trong thư xin lỗi: ",
            "Thời gian còn lại được tính như sau"
        }) {
            assertThat(officer.dialog()).containsText(line);
        }
        officer.picture("job-explanation");
        officer.closeDialog();
    }

    /** The code of a late dossier that the officer has in hands and that is in the control list. */
    private static String inHands(Desk officer, String listed) {
        officer.go("Tôi đang xử lý");
        var late = officer.page().locator("vaadin-grid .desk-time").filter(Desk.has("Quá hạn"));
        assertThat(late.first()).isVisible();
        return late.all().stream()
                .map(each ->
                        each.getAttribute("aria-label").replace(EXPLAIN, "").strip())
                .filter(listed::contains)
                .findFirst()
                .orElseThrow();
    }

    /** What the facts on the page say under this name. */
    private static String value(Desk desk, String name) {
        return desk.page()
                .locator("dt")
                .and(desk.page().getByText(name, new Page.GetByTextOptions().setExact(true)))
                .locator("xpath=following-sibling::dd[1]")
                .innerText();
    }

    /** When the open line of the ledger begins. */
    private static String sinceWhen(Desk desk) {
        var found = MOMENT.matcher(
                ledger(desk).locator("tr").filter(Desk.has("đang giữ")).innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
