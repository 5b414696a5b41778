package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A bank that cancels thirty mortgages at once")
@ExtendWith(DemonstrationServer.class)
class BatchTest {

    private static final int DOSSIERS = 30;
    private static final int UNIT_OF_WRONG_ROW = 7;
    private static final String BANK = "Ngân hàng TMCP Thử nghiệm, chi nhánh Tam Kỳ";
    private static final double MINUTE = 60_000;

    @Test
    void is_received_in_one_go_and_only_the_bad_row_is_mended(Locality locality) {
        locality.installLand();
        try (var clerk = locality.desk("buudien")) {
            var page = clerk.page();
            page.navigate(locality.hoso().address("/intake/batch"));
            clerk.choose(page.locator(".desk-intake-head"), "Thủ tục", "1.011443");
            var bank = clerk.card("Người nộp chung");
            Desk.fill(bank, "Số định danh / mã số thuế", "4000123457");
            Desk.fill(bank, "Họ và tên / tên tổ chức", BANK);
            paste(clerk);
            clerk.button("Kiểm tra").click();
            assertThat(clerk.alert()).containsText("1 trên " + DOSSIERS + " dòng chưa tiếp nhận được");
            var wrong = page.locator(".hoso-sheet input[aria-invalid]");
            assertThat(wrong).hasCount(1);
            assertThat(wrong).isFocused();
            clerk.picture("job-batch-checked");
            page.keyboard().type("Phường Tân Thạnh");
            clerk.send();
            var done = new LocatorAssertions.IsVisibleOptions().setTimeout(MINUTE);
            assertThat(clerk.dialog()).isVisible(done);
            assertThat(clerk.dialog()).containsText(DOSSIERS + " hồ sơ");
            clerk.picture("job-batch-received");
            clerk.closeDialog();
            var rows = page.locator(".hoso-sheet tr[data-state=done]");
            assertThat(rows).hasCount(DOSSIERS);
            var codes = rows.locator(".hoso-sheet-state").allInnerTexts();
            assertThat(codes).doesNotHaveDuplicates();
            clerk.open(codes.get(DOSSIERS - 1));
            assertThat(page.locator(".desk-page")).containsText(BANK);
            for (var code : List.of(codes.get(0), codes.get(DOSSIERS - 1))) {
                assertThat(locality.isJournalWhole(code)).as(code).isTrue();
            }
        }
    }

    /** The bank's list, as it comes out of a spreadsheet; one unit is misspelt. */
    private static void paste(Desk clerk) {
        var page = clerk.page();
        var lines = IntStream.range(0, DOSSIERS).mapToObj(BatchTest::line).collect(Collectors.joining("\n"));
        page.locator(".hoso-sheet input").first().focus();
        page.evaluate(
                "text => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                        + " {clipboardData: data, bubbles: true, cancelable: true})); }",
                lines);
        assertThat(page.locator(".hoso-sheet tbody tr")).hasCount(DOSSIERS + 1);
    }

    private static String line(int number) {
        var owner = "Người thế chấp số " + number;
        var unit = number == UNIT_OF_WRONG_ROW ? "Phường Không Có" : "Phường Tân Thạnh";
        return String.join(
                "\t",
                "0490800%05d".formatted(number),
                owner,
                "02/03/1980",
                "0905" + (100_000 + number),
                "Khối phố 1, phường Tân Thạnh",
                unit,
                "12",
                String.valueOf(100 + number),
                "150",
                "",
                "",
                "",
                "CS" + (10_000 + number),
                "",
                "",
                owner,
                "",
                BANK,
                "4000123457",
                "",
                "Bên nhận bảo đảm",
                "x");
    }
}
