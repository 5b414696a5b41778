package org.hoso.itest.jobs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** The intake page of a clerk, filled in by the titles of its groups and the labels of its fields. */
final class Intake {

    private final Desk clerk;

    private Intake(Desk clerk) {
        this.clerk = clerk;
    }

    /** Opens the page by its key and chooses the procedure, whose first case is taken. */
    static Intake of(Desk clerk, String procedure) {
        clerk.page().bringToFront();
        if (!clerk.page().url().endsWith("/intake")) {
            clerk.settle();
            clerk.page().keyboard().press("F2");
        }
        clerk.choose(clerk.page().locator(".desk-intake-head"), "Thủ tục", procedure);
        clerk.settle();
        return new Intake(clerk);
    }

    Intake owner(String identityNumber, String name) {
        var owner = clerk.card("Chủ hồ sơ");
        Desk.fill(owner, "Số định danh / mã số thuế", identityNumber);
        Desk.fill(owner, "Họ và tên / tên tổ chức", name);
        Desk.fill(owner, "Số điện thoại", "0905123457");
        Desk.fill(owner, "Địa chỉ", "Phường Tân Thạnh, Tam Kỳ, Quảng Nam");
        return this;
    }

    Intake fill(String group, String label, String text) {
        Desk.fill(clerk.group(group), label, text);
        return this;
    }

    Intake choose(String group, String label, String text) {
        clerk.choose(clerk.group(group), label, text);
        return this;
    }

    Intake papers(String... names) {
        for (var name : names) {
            clerk.card("Giấy tờ")
                    .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name))
                    .first()
                    .check();
        }
        return this;
    }

    /** Ticks that every fee was collected. */
    Intake paid() {
        for (var tick : clerk.card("Phí, lệ phí").getByLabel("Đã thu tiền").all()) {
            tick.check();
        }
        return this;
    }

    /** What the page says somewhere. */
    Intake shows(String words) {
        assertThat(clerk.page().locator(".desk-page")).containsText(words);
        return this;
    }

    /** Sends the page, which asks for a second look first. */
    Intake warned(String words) {
        clerk.send();
        assertThat(clerk.page().locator(".hoso-message.hoso-soon").first()).containsText(words);
        return this;
    }

    /** Receives and closes the receipt; answers the code. */
    String receive() {
        var code = clerk.receive();
        clerk.closeDialog();
        return code;
    }

    /** Receives and hands over to whoever processes it; answers the code. */
    String handOver() {
        var code = receive();
        clerk.open(code);
        clerk.act("Chuyển xử lý");
        return code;
    }
}
