package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.hoso.itest.runtime.Distribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A power cut in the middle of work")
@ExtendWith(DemonstrationServer.class)
class PowerCutTest {

    private static final int CUT_AFTER_MILLISECONDS = 150;
    private static final Birth TYPED = Birth.of(14_009);

    @Test
    void loses_nothing_that_was_confirmed_or_typed_and_leaves_nothing_half_done(Locality locality) {
        var hoso = locality.hoso();
        var confirmed = new ArrayList<String>();
        try (var typist = locality.desk("buudien");
                var clerk = locality.desk("tiepnhan")) {
            type(typist);
            clerk.page().bringToFront();
            confirmed.add(clerk.receiveBirth(Birth.of(14_001)));
            confirmed.add(clerk.receiveBirth(Birth.of(14_002)));
            clerk.open(confirmed.get(0));
            clerk.act("Chuyển xử lý");
            clerk.typeBirth(Birth.of(14_003));
            clerk.settle();
            var cut = CompletableFuture.runAsync(
                    hoso::kill, CompletableFuture.delayedExecutor(CUT_AFTER_MILLISECONDS, TimeUnit.MILLISECONDS));
            clerk.page().keyboard().press("Control+Enter");
            cut.join();
            clerk.confirmed().filter(code -> !confirmed.contains(code)).ifPresent(confirmed::add);
            locality.start();
            goesOn(typist);
        } finally {
            if (!hoso.running()) {
                locality.start();
            }
        }
        assertThat(hoso.succeed("verify-journal")).isNotEmpty();
        isThere(locality, confirmed);
        isWholeOrNotThere(hoso, confirmed.get(1));
    }

    /** Half an intake page; it is kept before the first field is left. */
    private static void type(Desk typist) {
        typist.page().keyboard().press("F2");
        typist.choose(typist.page().locator(".desk-intake-head"), "Thủ tục", "1.001193");
        Desk.field(typist.group(Desk.CHILD), "Họ, chữ đệm, tên").focus();
        typist.settle();
        typist.page().keyboard().type(TYPED.child());
        assertThat(typist.page().locator(".desk-draft-status")).hasText(Pattern.compile("đã lưu \\d{2}:\\d{2}"));
        var owner = typist.card("Chủ hồ sơ");
        Desk.fill(owner, "Số định danh / mã số thuế", TYPED.identityNumber());
        Desk.fill(owner, "Họ và tên / tên tổ chức", TYPED.mother());
    }

    /** The page that lay open leads to the log-in, and from there back to what was typed. */
    private static void goesOn(Desk typist) {
        var page = typist.page();
        page.bringToFront();
        page.reload();
        Desk.logIn(page, "buudien." + Locality.COMMUNE, Locality.PASSWORD);
        assertThat(typist.heading("Tiếp nhận hồ sơ")).isVisible();
        assertThat(page.getByText("Bản nháp chưa gửi")).isVisible();
        typist.picture("job-draft-offered");
        page.keyboard().press("Alt+r");
        assertThat(typist.field("Họ và tên / tên tổ chức")).hasValue(TYPED.mother());
        var child = typist.group(Desk.CHILD);
        assertThat(Desk.field(child, "Họ, chữ đệm, tên")).hasValue(TYPED.child());
        typist.picture("job-draft-resumed");
    }

    private static void isThere(Locality locality, List<String> confirmed) {
        try (var clerk = locality.desk("tiepnhan")) {
            for (var code : confirmed) {
                assertThat(locality.isJournalWhole(code)).as(code).isTrue();
                clerk.open(code);
            }
            clerk.open(confirmed.get(0));
            clerk.shows(confirmed.get(0), "Đã chuyển");
            clerk.open(confirmed.get(1));
            clerk.shows(confirmed.get(1), "Đã tiếp nhận");
            clerk.picture("job-power-cut");
        }
    }

    /** The reception under way when the power went: with its code, or as if it had never been sent. */
    private static void isWholeOrNotThere(Distribution hoso, String before) {
        int number = Integer.parseInt(before.substring(before.length() - 4)) + 1;
        var code = before.substring(0, before.length() - 4) + "%04d".formatted(number);
        var dossier = hoso.hoso("dossier", code);
        if (dossier.status() == 0) {
            assertThat(dossier.out()).contains(code);
            assertThat(hoso.hoso("verify-journal", code).status()).isZero();
        }
    }
}
